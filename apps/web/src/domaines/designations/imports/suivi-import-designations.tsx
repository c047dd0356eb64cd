import { Alert, StatusBadge } from '@focale/ui';
import type { ReactNode } from 'react';
import { Async } from '../../../cadres/index.js';
import { ColonnesImport } from './colonnes-import.js';
import { useSuiviImport } from './imports-api.js';
import type { CheminImports, Correspondance, ImportDesignations } from './imports-api.js';
import { RapportImportDesignations } from './rapport-import-designations.js';

interface Props {
  path: CheminImports;
  id: string;
  busy: boolean;
  /** Runs the trial again with another matching; absent when the file is no longer at hand. */
  onCorriger?: ((colonnes: Correspondance) => void) | undefined;
  confirmation: ReactNode;
}

/** A run: its progress while it goes, then the matching of columns and the report, which stays. */
export function SuiviImportDesignations({ path, id, ...suite }: Props) {
  const suivi = useSuiviImport(path, id);
  return (
    <section className="carte pile" aria-label="Import en cours ou terminé">
      <Async query={suivi} lines={2}>
        {(run) => <Etape path={path} run={run} {...suite} />}
      </Async>
    </section>
  );
}

function Etape({ path, run, busy, onCorriger, confirmation }: Omit<Props, 'id'> & { run: ImportDesignations }) {
  const { essai, etat, rapport } = run;
  if (etat === 'en_cours') return <Progression run={run} />;
  const colonnes =
    run.entetes.length > 0 ? (
      <ColonnesImport key={run.id} run={run} busy={busy} onCorriger={essai ? onCorriger : undefined} />
    ) : null;
  if (etat === 'echoue')
    return (
      <>
        <Alert tone="error" title="Le fichier n’a pas pu être lu" live>
          <p>{run.erreur ?? 'Vérifiez que c’est bien un fichier CSV ou XLSX, puis recommencez.'}</p>
        </Alert>
        {colonnes}
      </>
    );
  return (
    <>
      <div className="section-titre">
        <h2>{essai ? 'Ce qui sera repris' : 'Ce qui a été repris'}</h2>
        <StatusBadge tone={essai ? 'info' : 'fait'}>
          {essai ? 'essai : rien n’est écrit' : 'import terminé'}
        </StatusBadge>
      </div>
      <p className="gris">{run.nomFichier}</p>
      {colonnes}
      {rapport ? <RapportImportDesignations path={path} run={run} rapport={rapport} /> : null}
      {essai && rapport && rapport.importees > 0 ? <div className="actions">{confirmation}</div> : null}
    </>
  );
}

function Progression({ run: { essai, progression } }: { run: ImportDesignations }) {
  const avance = Math.round(progression);
  return (
    <div role="status" className="pile-serree">
      <p>
        <strong>{essai ? 'Essai en cours' : 'Import en cours'}</strong> : {avance} %
      </p>
      <progress className="progression" max={100} value={avance} aria-label="Avancement" />
    </div>
  );
}
