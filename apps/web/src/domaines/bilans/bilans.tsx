import { Empty, formatPluriel } from '@focale/ui';
import { Link } from 'react-router';
import { DetailPage, QuiVoit } from '../../cadres/index.js';
import { useEcole } from '../etablissements/index.js';
import { useBilans } from './bilans-api.js';
import type { Bilan } from './bilans-api.js';
import { CarteBilan } from './carte-bilan.js';

/** The bilans of a school in a year: one per RRUPN. */
export function Bilans() {
  const ecole = useEcole();
  const bilans = useBilans(ecole);
  return (
    <DetailPage
      query={bilans}
      name="Bilans"
      head={({ elements }) => ({
        title: toTitre(elements),
        sous: `Bilans d’activité des RRUPN, ${ecole.annee}. Ils reprennent ce qui est déjà dans Focale : missions, film, activités par fonction.`,
      })}
    >
      {({ elements }) =>
        elements.length === 0 ? (
          <Empty title="Aucun bilan pour cette année">
            <p>
              Un bilan existe dès qu’un RRUPN est en mission.{' '}
              <Link to={`${ecole.base}/designations`}>Voir les missions</Link>
            </p>
          </Empty>
        ) : (
          <div className="pile">
            {elements.map((bilan) => (
              <CarteBilan key={bilan.agent.id} ecole={ecole} bilan={bilan} />
            ))}
            <QuiVoit de="bilan" />
          </div>
        )
      }
    </DetailPage>
  );
}

function toTitre(elements: readonly Bilan[]): string {
  if (elements.length === 0) return 'Pas encore de bilan';
  const presentes = elements.filter((bilan) => bilan.etat === 'presente').length;
  if (presentes === elements.length)
    return elements.length === 1 ? 'Le bilan est présenté' : 'Tous les bilans sont présentés';
  return `${formatPluriel(elements.length - presentes, 'bilan')} à présenter au conseil d’administration`;
}
