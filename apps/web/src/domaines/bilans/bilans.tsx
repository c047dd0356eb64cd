import { Empty, Icon, StatusBadge, buttonClass } from '@focale/ui';
import { Link } from 'react-router';
import { DetailPage, QuiVoit, useMots } from '../../cadres/index.js';
import { toNom } from '../agents/index.js';
import { useEcole } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toAdresseDuDocument, useBilans } from './bilans-api.js';
import type { EtatDuBilan } from './bilans-api.js';
import { toEtatDeBilan, toTitreDeListe } from './mots-du-bilan.js';

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

/** One bilan of the list: where it stands, the way to its page, its PDF. */
function CarteBilan({ ecole, bilan }: { ecole: Ecole; bilan: EtatDuBilan }) {
  const { dire } = useMots();
  const { tone, mots } = toEtatDeBilan(bilan);
  const nom = toNom(bilan.agent);
  return (
    <article className="carte pile">
      <div className="section-titre">
        <h2>{nom}</h2>
        <StatusBadge tone={tone}>{dire(mots)}</StatusBadge>
      </div>
      {bilan.arrete ? (
        <p className="gris petit">
          Son texte et ses chiffres sont ceux du jour où il a été validé, ou sa présentation notée.
        </p>
      ) : null}
      <div className="actions">
        <Link className={buttonClass('primary')} to={`${ecole.base}/bilans/${bilan.agent.id}`}>
          Ouvrir le bilan<span className="sr"> de {nom}</span>
        </Link>
        <a className={buttonClass('secondary')} href={toAdresseDuDocument(ecole, bilan.agent.id, 'pdf')} download>
          <Icon name="document" /> Télécharger le PDF<span className="sr"> de {nom}</span>
        </a>
      </div>
    </article>
  );
}
