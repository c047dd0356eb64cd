import { Empty } from '@focale/ui';
import { Link } from 'react-router';
import { DetailPage, QuiVoit } from '../../cadres/index.js';
import { useEcole } from '../etablissements/index.js';
import { useBilans } from './bilans-api.js';
import { CarteBilan } from './carte-bilan.js';
import { toTitreDeListe } from './mots-du-bilan.js';

/** The bilans of a school in a year: one per RRUPN. */
export function Bilans() {
  const ecole = useEcole();
  const bilans = useBilans(ecole);
  return (
    <DetailPage
      query={bilans}
      name="Bilans"
      head={({ elements }) => ({
        title: toTitreDeListe(elements),
        sous: `Bilans d’activité des RRUPN, ${ecole.annee}. Chacun s’ouvre déjà écrit, d’après ce qui est dans Focale ; son auteur le reprend.`,
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
