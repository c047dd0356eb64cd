import { StatusBadge, buttonClass, formatDate } from '@focale/ui';
import { Link } from 'react-router';
import { useMots } from '../../cadres/index.js';
import { toNom } from '../agents/index.js';
import { useDesignations } from '../designations/index.js';
import type { Designation } from '../designations/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toEtatDeLettre } from './etat-de-lettre.js';
import { useLettres } from './use-lettres.js';

/** On the card of a mandate: where its letter stands, and the way to read it. */
export function LigneDeLettre({ ecole, designation }: { ecole: Ecole; designation: Designation }) {
  const { dire } = useMots();
  const lettre = useLettres(ecole, [designation]).get(designation.id);
  const { lettreSigneeLe, agent, id } = designation;
  if (!lettre) return lettreSigneeLe ? `signée le ${formatDate(lettreSigneeLe)}` : 'pas encore signée';
  const { ton, texte } = toEtatDeLettre(lettre);
  const canSign = lettre.actionsPossibles.includes('signer');
  return (
    <span className="rang">
      <StatusBadge tone={ton}>{dire(texte)}</StatusBadge>
      {lettre.ecarts.length > 0 ? <StatusBadge tone="retard">ne correspond plus à la mission</StatusBadge> : null}
      <Link
        className={buttonClass(canSign ? 'primary' : 'secondary', true)}
        to={`${ecole.base}/designations/${id}/lettre`}
      >
        {canSign ? 'Lire et signer' : 'Lire la lettre'}
        <span className="sr"> de {toNom(agent)}</span>
      </Link>
    </span>
  );
}

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
