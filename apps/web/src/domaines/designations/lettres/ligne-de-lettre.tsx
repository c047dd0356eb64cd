import { StatusBadge, buttonClass, formatDate } from '@focale/ui';
import { Link } from 'react-router';
import { useMots } from '../../../cadres/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { toNom } from '../../agents/index.js';
import type { Designation } from '../types.js';
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
