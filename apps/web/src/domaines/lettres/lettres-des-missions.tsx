import { StatusBadge, buttonClass, formatDate } from '@focale/ui';
import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useMots } from '../../cadres/index.js';
import { peut, toNom, useSession } from '../agents/index.js';
import type { Session } from '../agents/index.js';
import { useDesignations } from '../designations/index.js';
import type { Designation } from '../designations/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toEtatDeLettre } from './etat-de-lettre.js';
import { toLettreQuery } from './lettres-api.js';
import type { Lettre } from './lettres-api.js';

/** Whether the letter of a mandate can be asked for: a RRUPN reads his or her own, a lecteur none. Never a right. */
function canAskFor(session: Session | undefined, { uai }: Ecole, { agent, etat }: Designation): boolean {
  if (!session || etat === 'brouillon' || etat === 'refusee') return false;
  if (peut(session, 'lettre.read.all', uai)) return true;
  return peut(session, 'lettre.read', uai) && agent.id === session.agent.id;
}

/** The letters of these mandates that are already there, by mandate. */
export function useLettres(ecole: Ecole, designations: readonly Designation[]): ReadonlyMap<string, Lettre> {
  const session = useSession().data;
  const lues = designations.filter((designation) => canAskFor(session, ecole, designation));
  const reponses = useQueries({ queries: lues.map(({ id }) => toLettreQuery(ecole, id)) });
  return new Map(
    lues.flatMap(({ id }, rang) => {
      const lettre = reponses[rang]?.data;
      return lettre ? [[id, lettre] as const] : [];
    }),
  );
}

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
