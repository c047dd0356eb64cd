import { Icon, StatusBadge, buttonClass } from '@focale/ui';
import { Link } from 'react-router';
import { useMots } from '../../cadres/index.js';
import { toNom } from '../agents/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toAdresseDuDocument } from './bilans-api.js';
import type { EtatDuBilan } from './bilans-api.js';
import { toEtatDeBilan } from './mots-du-bilan.js';

/** One bilan of the list: where it stands, the way to its page, its PDF. */
export function CarteBilan({ ecole, bilan }: { ecole: Ecole; bilan: EtatDuBilan }) {
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
        <p className="gris petit">Son texte et ses chiffres sont ceux du jour où la présentation a été notée.</p>
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
