import { StatusBadge, buttonClass } from '@focale/ui';
import { Link } from 'react-router';
import type { Ecole } from '../../etablissements/index.js';
import { useDesignations } from '../designations-api.js';
import { toNom } from '../../agents/index.js';
import { useLettres } from './use-lettres.js';

/** For a RRUPN who arrives on the film: the letter that awaits their agreement; nothing when there is none. */
export function LettresAttendues({ ecole }: { ecole: Ecole }) {
  const designations = useDesignations(ecole).data?.elements ?? [];
  const lettres = useLettres(ecole, designations);
  const attendues = designations.filter(({ id }) => lettres.get(id)?.actionsPossibles.includes('signer'));
  if (attendues.length === 0) return null;
  return (
    <ul className="nu attente attente-du-film">
      {attendues.map(({ id, agent }) => (
        <li key={id} className="est-cours">
          <strong>Lire et signer la lettre de {toNom(agent)}</strong>
          <StatusBadge tone="cours">à signer</StatusBadge>
          <Link className={buttonClass('primary', true)} to={`${ecole.base}/designations/${id}/lettre`}>
            Lire et signer<span className="sr"> la lettre de {toNom(agent)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
