import { Alert, StatusBadge } from '@focale/ui';
import type { ReactNode } from 'react';
import { Async } from '../../cadres/index.js';
import { useSuiviImport } from './imports-api.js';
import type { ImportAnnuaire } from './imports-api.js';
import { RapportDImport } from './rapport-import.js';

/** A run: its progress while it goes, its report once it is done. */
export function SuiviImport({ id, confirmation }: { id: string; confirmation: ReactNode }) {
  const suivi = useSuiviImport(id);
  return (
    <section className="carte pile" aria-label="Import en cours ou terminé">
      <Async query={suivi} lines={2}>
        {(run) => <Etape run={run} confirmation={confirmation} />}
      </Async>
    </section>
  );
}

function Etape({ run, confirmation }: { run: ImportAnnuaire; confirmation: ReactNode }) {
  if (run.etat === 'en_cours') {
    const avance = Math.round(run.progression);
    return (
      <div role="status" className="pile-serree">
        <p>
          <strong>{!run.essai ? 'Import en cours' : 'Essai en cours'}</strong> : {avance} %
        </p>
        <progress className="progression" max={100} value={avance} aria-label="Avancement" />
      </div>
    );
  }
  if (run.etat === 'echoue')
    return (
      <Alert tone="error" title="Le fichier n’a pas pu être importé" live>
        <p>{run.erreur ?? 'Vérifiez que c’est bien l’annuaire officiel, puis recommencez.'}</p>
      </Alert>
    );
  const { essai } = run;
  return (
    <>
      <div className="section-titre">
        <h2>{essai ? 'Ce qui va changer' : 'Ce qui a changé'}</h2>
        <StatusBadge tone={essai ? 'info' : 'fait'}>
          {essai ? 'essai : rien n’est écrit' : 'import terminé'}
        </StatusBadge>
      </div>
      {run.rapport ? <RapportDImport rapport={run.rapport} /> : null}
      {essai ? <div className="actions">{confirmation}</div> : null}
    </>
  );
}
