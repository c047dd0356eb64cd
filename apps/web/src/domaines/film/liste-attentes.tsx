import { StatusBadge, buttonClass } from '@focale/ui';
import { Link } from 'react-router';
import type { Attente } from './list-attentes.js';

interface Props {
  attentes: readonly Attente[];
  /** True for whoever follows the school without acting in its place. */
  lecture?: boolean;
}

/** What waits, as a list read from top to bottom: the first is the most pressing. */
export function ListeAttentes({ attentes, lecture = false }: Props) {
  return (
    <ul className="nu attente">
      {attentes.map((attente, rang) => (
        <li key={attente.cle} className={`est-${attente.ton}`}>
          <div>
            <strong>{attente.titre}</strong>
            <p className="gris petit">{attente.detail}</p>
          </div>
          <StatusBadge tone={attente.ton}>{attente.etat}</StatusBadge>
          <Link
            className={buttonClass(rang === 0 && (!lecture || attente.propre) ? 'primary' : 'secondary', true)}
            to={attente.to}
          >
            {lecture && !attente.propre ? 'Voir' : attente.geste}
            <span className="sr"> : {attente.titre}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
