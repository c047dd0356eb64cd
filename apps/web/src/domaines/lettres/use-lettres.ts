import { useQueries } from '@tanstack/react-query';
import { peut, useSession } from '../agents/index.js';
import type { Session } from '../agents/index.js';
import type { Designation } from '../designations/index.js';
import type { Ecole } from '../etablissements/index.js';
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
