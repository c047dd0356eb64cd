import type { Systeme, Tables, Vues } from '../base/index.js';

const CONNEXION: readonly Systeme[] = ['connexion', 'invitation', 'comptes', 'demonstration'];

const INVITATIONS: readonly Systeme[] = ['invitation', 'demonstration'];

/** People, accounts, rights, sessions. */
export const TABLES = {
  agents: { classe: 'agents', ouverture: true, compteurs: true },
  habilitations: { classe: 'habilitations', ouverture: true },
  comptes: { classe: 'technique', ouverture: true, systemes: CONNEXION },
  sessions: { classe: 'technique', ouverture: true, systemes: CONNEXION },
  tentatives_connexion: { classe: 'technique', systemes: CONNEXION },
  activations: { classe: 'technique', systemes: CONNEXION },
  invitations_territoire: { classe: 'technique', systemes: INVITATIONS },
  invitations_direction: { classe: 'technique', systemes: INVITATIONS },
  liens_direction: { classe: 'technique', systemes: INVITATIONS },
  delegations: { classe: 'etablissement', ouverture: true },
  parametres_academie: { classe: 'academique' },
} as const satisfies Tables;

/** People as others name them, and what they hold in schools. */
export const VUES = {
  vue_personnes: {
    dit: 'Who somebody is: names, professional mail, discipline',
    lit: ['agents'],
  },
  vue_roles_des_ecoles: {
    dit: 'Role that somebody holds in a school, and its functions, from debut to jusqu_au, infinity when no end is known; pris_le: taking office, unknown when null',
    lit: ['habilitations'],
  },
  vue_habilitations_situees: {
    dit: 'Rights with the territories where they lie, and as they are shown',
    lit: ['habilitations', 'etablissements', 'departements', 'academies'],
  },
  vue_chefs: {
    dit: 'Heads of a school from debut to jusqu_au; the last to begin, then the first id, is the head of a day',
    lit: ['vue_roles_des_ecoles', 'vue_personnes'],
  },
  vue_comptes_actifs: {
    dit: 'Who has an account that is not closed',
    lit: ['comptes'],
  },
  vue_delegations: {
    dit: 'Right lent in a school from debut to fin, with the names of who lent it',
    lit: ['delegations', 'vue_personnes'],
  },
} as const satisfies Vues;
