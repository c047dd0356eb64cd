import {
  designation,
  type EtatDesignation,
  type Permission,
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
  readonly peut: (permission: Permission) => boolean;
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
  { agent, peut, anneeOuverte }: Lecteur,
): ActionDesignation[] {
  if (!anneeOuverte) return [];
  const transitions = designation
    .transitionsFrom(mandat.etat)
    .filter((transition) => peut(TRANSITIONS_DESIGNATION[transition].permission))
    .filter((transition) => !isReponse(transition) || mandat.agent === agent);
  const gestes = GESTES.filter(
    (geste) => REGLES_DES_GESTES[geste].etats.includes(mandat.etat) && peut(REGLES_DES_GESTES[geste].permission),
  );
  return [...transitions, ...gestes];
}

/** What this person may do on the list itself. */
export function listActionsDesignations({ peut, anneeOuverte }: Lecteur): (typeof ACTIONS_DESIGNATIONS)[number][] {
  return anneeOuverte && peut('designations.declare') ? ['declarer'] : [];
}

/** Whether only the person of the mandate may do it. */
export function isReponse(transition: TransitionDesignation): boolean {
  return TRANSITIONS_DESIGNATION[transition].permission === 'designations.accept';
}
