import {
  designation,
  type DroitDelegable,
  type EtatDesignation,
  holdsPermission,
  type Permission,
  type Role,
  TRANSITIONS_DESIGNATION,
  type TransitionDesignation,
} from '@focale/domaine';

const GESTES = ['modifier', 'supprimer', 'fixer_compensation'] as const;

type Geste = (typeof GESTES)[number];

export const ACTIONS_DESIGNATIONS = ['declarer'] as const;
export const ACTIONS_DESIGNATION = [
  ...(Object.keys(TRANSITIONS_DESIGNATION) as TransitionDesignation[]),
  ...GESTES,
] as const;

export type ActionDesignation = (typeof ACTIONS_DESIGNATION)[number];

/** Who is looking, and whether the year still takes writing. */
export interface Lecteur {
  readonly agent: string;
  readonly roles: readonly Role[];
  /** Rights that the head lent to this agent, running today. */
  readonly droits: readonly DroitDelegable[];
  readonly anneeOuverte: boolean;
}

/** What asks for a right on a mandate without changing its state, and the states in which it may be done. */
export const REGLES_DES_GESTES: Readonly<
  Record<Geste, { readonly permission: Permission; readonly etats: readonly EtatDesignation[] }>
> = {
  modifier: { permission: 'designations.declare', etats: ['brouillon'] },
  supprimer: { permission: 'designations.declare', etats: ['brouillon'] },
  fixer_compensation: { permission: 'compensation.update', etats: ['brouillon', 'transmise', 'acceptee'] },
};

/** What this person may do next on one mandate; nothing in a closed year. */
export function listActionsDesignation(
  mandat: { readonly etat: EtatDesignation; readonly agent: string },
  { agent, roles, droits, anneeOuverte }: Lecteur,
): ActionDesignation[] {
  if (!anneeOuverte) return [];
  const holds = (permission: Permission): boolean => holdsPermission(permission, roles, droits);
  const transitions = designation
    .transitionsFrom(mandat.etat)
    .filter((transition) => holds(TRANSITIONS_DESIGNATION[transition].permission))
    .filter((transition) => !isReponse(transition) || mandat.agent === agent);
  const gestes = GESTES.filter(
    (geste) => REGLES_DES_GESTES[geste].etats.includes(mandat.etat) && holds(REGLES_DES_GESTES[geste].permission),
  );
  return [...transitions, ...gestes];
}

/** What this person may do on the list itself. */
export function listActionsDesignations({
  roles,
  droits,
  anneeOuverte,
}: Lecteur): (typeof ACTIONS_DESIGNATIONS)[number][] {
  return anneeOuverte && holdsPermission('designations.declare', roles, droits) ? ['declarer'] : [];
}

/** Whether only the person of the mandate may do it. */
export function isReponse(transition: TransitionDesignation): boolean {
  return TRANSITIONS_DESIGNATION[transition].permission === 'designations.accept';
}
