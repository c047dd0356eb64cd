import type { Systeme, Tables } from '../base/index.js';

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
