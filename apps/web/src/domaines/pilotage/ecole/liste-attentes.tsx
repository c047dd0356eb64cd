import { StatusBadge, buttonClass } from '@focale/ui';
import { Link } from 'react-router';
import { useMots } from '../../../cadres/index.js';
import type { Attente } from './list-attentes.js';

interface Props {
  attentes: readonly Attente[];
  /** True for whoever follows the school without acting in its place. */
  lecture?: boolean;
}

/** What waits, as a list read from top to bottom: the first is the most pressing. */
export function ListeAttentes({ attentes, lecture = false }: Props) {
  const { dire } = useMots();
  return (
    <ul className="nu attente">
      {attentes.map((attente, rang) => (
        <li key={attente.cle} className={`est-${attente.ton}`}>
          <div>
            <strong>{dire(attente.titre)}</strong>
            <p className="gris petit">{attente.detail}</p>
          </div>
          <StatusBadge tone={attente.ton}>{attente.etat}</StatusBadge>
          <Link
            className={buttonClass(rang === 0 && (!lecture || attente.propre) ? 'primary' : 'secondary', true)}
            to={attente.to}
          >
            {lecture && !attente.propre ? 'Voir' : attente.geste}
            <span className="sr"> : {dire(attente.titre)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
