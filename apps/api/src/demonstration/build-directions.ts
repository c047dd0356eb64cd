import { isDirection } from '@focale/domaine';
import { uuidOf } from './alea.js';
import type { AnnuaireDesAgents } from './annuaire-des-agents.js';
import { agentOf } from './comptes.js';
import { groupBy } from './group-by.js';
import { ANNEE_EN_COURS, type Profil } from './profils.js';
import type { AgentDeDemonstration, HabilitationDeDemonstration, MandatDeDemonstration } from './types.js';

const PRISE_DE_FONCTION = '2026-09-01';
const DEPART = '2026-08-31';

/** Heads and deputies, with the head that led each school in each year. */
export interface Directions {
  readonly habilitations: readonly HabilitationDeDemonstration[];
  /** By UAI: the head of 2025-2026, then the head of 2026-2027. */
  readonly chefs: ReadonlyMap<string, { readonly avant: AgentDeDemonstration; readonly apres: AgentDeDemonstration }>;
}

/** One head a school, a successor where the head is new, a deputy in the larger ones. The cité scolaire has its own. */
export function buildDirections(profils: readonly Profil[], annuaire: AnnuaireDesAgents): Directions {
  const habilitations: HabilitationDeDemonstration[] = [];
  const chefs = new Map<string, { avant: AgentDeDemonstration; apres: AgentDeDemonstration }>();
  for (const { etablissement, arriveeDuChef, adjoint, annees } of profils) {
    const nouveauChef = annees[ANNEE_EN_COURS]?.nouveauChef ?? false;
    const { uai, citeScolaire } = etablissement;
    if (citeScolaire !== null) {
      chefs.set(uai, { avant: agentOf('chef'), apres: agentOf('chef') });
      continue;
    }
    const avant = annuaire.create(`chef ${uai}`, false);
    const apres = nouveauChef ? annuaire.create(`nouveau chef ${uai}`, false) : avant;
    chefs.set(uai, { avant, apres });
    habilitations.push(buildHabilitation(avant, 'chef', uai, arriveeDuChef, nouveauChef ? DEPART : null));
    if (nouveauChef) habilitations.push(buildHabilitation(apres, 'chef', uai, PRISE_DE_FONCTION, null));
    if (adjoint)
      habilitations.push(
        buildHabilitation(annuaire.create(`adjoint ${uai}`, false), 'adjoint', uai, arriveeDuChef, null),
      );
  }
  return { habilitations, chefs };
}

/** A right on one school. */
function buildHabilitation(
  agent: AgentDeDemonstration,
  role: 'chef' | 'adjoint' | 'rrupn',
  uai: string,
  debut: string,
  fin: string | null,
): HabilitationDeDemonstration {
  return {
    id: uuidOf('habilitation', role, uai, agent.id),
    agent: agent.id,
    role,
    academie: null,
    departement: null,
    uai,
    fonctions: null,
    debut,
    fin,
    prisLe: isDirection(role) ? debut : null,
  };
}

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
