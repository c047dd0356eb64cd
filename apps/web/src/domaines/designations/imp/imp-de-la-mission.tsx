import { Alert, DataTable, formatEuros } from '@focale/ui';
import { Async } from '../../../cadres/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { toNom } from '../../agents/index.js';
import { useImp } from './imp-api.js';
import type { ImpEcole } from './imp-api.js';

/** What the mission costs in IMP in a school, each one's share, and what the académie recommends. */
export function ImpDeLaMission({ ecole }: { ecole: Ecole }) {
  const imp = useImp(ecole);
  return (
    <Async query={imp} lines={2}>
      {(donnees) => (donnees.parts.length === 0 ? null : <Contenu imp={donnees} />)}
    </Async>
  );
}

function Contenu({ imp }: { imp: ImpEcole }) {
  const { total, parts, recommande, avertissements } = imp;
  return (
    <section className="carte pile" aria-labelledby="titre-imp">
      <h2 id="titre-imp">{toTitre(total, parts.length)}</h2>
      {parts.length > 1 ? (
        <DataTable
          caption="Part de chacun"
          rows={parts}
          rowKey={({ designation }) => designation}
          columns={[
            { title: 'Personne', cell: ({ agent }) => toNom(agent) },
            { title: 'Part annuelle', cell: ({ taux }) => formatEuros(taux), numeric: true },
          ]}
        />
      ) : null}
      {recommande.taux && recommande.taux.length > 0 ? (
        <p className="gris">
          Taux recommandés : {recommande.taux.map(formatEuros).join(', ')} ({recommande.source}).
        </p>
      ) : null}
      {avertissements.length > 0 ? (
        <Alert tone="warning" title="À vérifier">
          <ul>
            {avertissements.map((avertissement) => (
              <li key={avertissement}>{avertissement}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
    </section>
  );
}

/** Whoever may not read the amounts of others is not told the total. */
function toTitre(total: number | null, personnes: number): string {
  if (total === null) return 'La mission est rémunérée par une IMP';
  if (personnes > 1) return `La mission totalise ${formatEuros(total)} d’IMP, partagés entre ${personnes} personnes`;
  return `La mission totalise ${formatEuros(total)} d’IMP`;
}
