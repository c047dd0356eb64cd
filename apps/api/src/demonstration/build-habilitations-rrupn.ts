import { agentOf } from './comptes.js';
import { buildHabilitation } from './build-directions.js';
import { groupBy } from './group-by.js';
import type { AgentDeDemonstration, HabilitationDeDemonstration, MandatDeDemonstration } from './types.js';

/** A RRUPN acts in a school from the first to the last day of the mandates that were transmitted to him or her. */
export function buildHabilitationsRrupn(
  mandats: readonly MandatDeDemonstration[],
  agents: readonly AgentDeDemonstration[],
): HabilitationDeDemonstration[] {
  const parId = new Map([...agents, agentOf('rrupn')].map((agent) => [agent.id, agent]));
  const groupes = groupBy(
    mandats.filter(({ etat }) => etat !== 'brouillon'),
    ({ agent, uai }) => `${agent} ${uai}`,
  );
  return [...groupes.values()].flatMap((groupe) => {
    const premier = groupe[0];
    const dernier = groupe.at(-1);
    const agent = premier && parId.get(premier.agent);
    if (!premier || !dernier || !agent) return [];
    return [buildHabilitation(agent, 'rrupn', premier.uai, premier.debut, dernier.fin)];
  });
}
