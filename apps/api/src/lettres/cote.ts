import type { Acces } from '../socle/contexte/index.js';
import type { DesignationVue } from '../designations/index.js';

/** For whom an agent agrees: the person of the mandate, or the direction, with the delegation when a deputy signs. */
export type Cote = { readonly partie: 'rrupn' } | { readonly partie: 'direction'; readonly delegation: string | null };

/** The side this agent may agree for; nothing when there is none. Nobody agrees for both sides of one's own letter. */
export function computeCote(acces: Acces, mandat: DesignationVue): Cote | undefined {
  if (mandat.agent.id === acces.agent.id) return { partie: 'rrupn' };
  if (!acces.peut('lettre.sign.direction')) return undefined;
  return { partie: 'direction', delegation: acces.findDelegation('lettre.sign.direction') ?? null };
}
