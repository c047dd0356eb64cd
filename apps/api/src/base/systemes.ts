/**
 * Declared system scopes: work that no signed-in agent's périmètre can carry. Each is named where it runs
 * (`base.runSysteme('annuaire', ...)`), and each is a database role of its own.
 */
export const SYSTEMES = {
  connexion: 'sign-in, renewal of sessions and activation',
  invitation: 'finds or creates the person a head names, and gives the habilitation',
  annuaire: 'import of the official directory',
  profils: 'gives an académie the contacts, resources and dates of the catalogue, once',
  film: 'opens the film of a year for the schools that have none',
  idempotence: 'keys of requests that may be sent twice',
  designations: 'import of existing designations by the SRANE; what falls due on a day',
  bilans: 'what a bilan tells of the year of its author, the same for whoever may open it',
  documents: 'files that a school joins to what it declares: signed letters, charters',
  calendriers: 'personal calendar feed, read by its secret address',
  taches: 'background jobs: delivery of faits, mail',
  comptes: 'account commands of the operator',
  demonstration: 'loads the fictitious data',
} as const;

export type Systeme = keyof typeof SYSTEMES;
