import { DataTable, Empty, StatusBadge, formatInstant } from '@focale/ui';
import { Link, useSearchParams } from 'react-router';
import { Async } from '../../cadres/index.js';
import { useImports } from './imports-api.js';
import type { ResumeImport } from './imports-api.js';

/** The runs of the past; each keeps its report. */
export function ImportsPasses() {
  const [params] = useSearchParams();
  const imports = useImports(params.get('page'));
  return (
    <section className="section">
      <h2>Imports précédents</h2>
      <Async query={imports} lines={2}>
        {(liste) =>
          liste.elements.length === 0 ? (
            <Empty title="Aucun import pour l’instant" />
          ) : (
            <DataTable
              caption="Imports précédents"
              rows={liste.elements}
              rowKey={(run) => run.id}
              columns={[
                {
                  title: 'Quand',
                  cell: (run) => <Link to={`?import=${run.id}`}>{formatInstant(run.creeLe)}</Link>,
                },
                { title: 'Fichier', cell: (run) => run.nomFichier },
                { title: 'Nature', cell: (run) => (run.essai ? 'essai' : 'import') },
                { title: 'État', cell: toEtat },
              ]}
            />
          )
        }
      </Async>
    </section>
  );
}

function toEtat({ etat }: ResumeImport) {
  if (etat === 'en_cours') return <StatusBadge tone="cours">en cours</StatusBadge>;
  if (etat === 'echoue') return <StatusBadge tone="retard">échec</StatusBadge>;
  return <StatusBadge tone="fait">terminé</StatusBadge>;
}
