import type { Systeme } from './systemes.js';

/**
 * Which database roles read and write a table, and by which condition (the conditions are in `politiques.ts`):
 * - `referentiel`: read by every request, written by system scopes
 * - `annuaire`: schools themselves, read inside the scope of the role; all of them by `plateforme`
 * - `etablissement`: owned by one school (`uai`), read inside the scope, written by `etablissement` on the school it targets
 * - `academique`: settings of an académie, read by all, written by `academie` when a SRANE acts
 * - `personnel`: the agent's own rows
 * - `sensible`: school-owned, read by the roles that may see amounts and by the person concerned
 * - `histoire`: earlier states of a school's rows, read inside the scope, written by triggers only
 * - `agregat`: counters by territory, read inside the scope, written by triggers only
 * - `agents`: people, read through the habilitations one may see; all of them by `plateforme`
 * - `technique`: no request reads or writes it; system scopes only
 * - `depot`: appended by requests, read by none of them
 */
export type Classe =
  | 'referentiel'
  | 'annuaire'
  | 'etablissement'
  | 'academique'
  | 'personnel'
  | 'sensible'
  | 'histoire'
  | 'agregat'
  | 'agents'
  | 'technique'
  | 'depot';

export interface Classement {
  readonly classe: Classe;
  /** System scopes that may use the table; all of them when absent. */
  readonly systemes?: readonly Systeme[];
  /** Read by the functions of `focale_compteurs`: counter triggers, directory of the network. */
  readonly compteurs?: boolean;
  /** Written by those functions too: counters and histories. */
  readonly ecriteParCompteurs?: boolean;
  /** Read by `ouvrir`, which opens a request, with the rights of `focale_ouverture`. */
  readonly ouverture?: boolean;
  /** Named by the queries of the directory: `plateforme` may read it, and no policy shows it a row. */
  readonly videPourPlateforme?: boolean;
  /** Carries its own territory (`departement`, `academie`, `region`): its policies need not read the directory. */
  readonly territoire?: boolean;
}

const CONNEXION: readonly Systeme[] = ['connexion', 'invitation', 'comptes', 'demonstration'];

/** Every table of the application's schema. A table absent from here fails the build. */
export const CLASSEMENT = {
  regions: { classe: 'referentiel', ouverture: true },
  academies: { classe: 'referentiel', ouverture: true, compteurs: true },
  departements: { classe: 'referentiel', ouverture: true, compteurs: true },
  annees: { classe: 'referentiel', ouverture: true, compteurs: true },
  films: { classe: 'referentiel' },
  film_actions: { classe: 'referentiel', compteurs: true },
  film_actions_histoire: {
    classe: 'referentiel',
    systemes: ['demonstration', 'film'],
    compteurs: true,
    ecriteParCompteurs: true,
  },
  versions_catalogues: { classe: 'referentiel', compteurs: true, ecriteParCompteurs: true },
  films_brouillons: { classe: 'academique' },
  films_publications: { classe: 'academique' },
  attendus_modele: { classe: 'referentiel' },
  parametres_academie: { classe: 'academique' },
  modeles_lettre: { classe: 'academique' },
  contacts: { classe: 'academique' },
  ressources: { classe: 'academique' },
  dates_academie: { classe: 'academique' },
  presets_ent: { classe: 'academique' },
  profils_academie: { classe: 'academique' },
  educap_grilles: { classe: 'academique' },
  campagnes_equipement: { classe: 'academique' },

  etablissements: { classe: 'annuaire', ouverture: true, territoire: true, compteurs: true },
  territoires_etablissements: { classe: 'referentiel', compteurs: true, ecriteParCompteurs: true },
  sections: { classe: 'etablissement', videPourPlateforme: true },
  ents_etablissements: { classe: 'etablissement', videPourPlateforme: true },

  agents: { classe: 'agents', ouverture: true, compteurs: true },
  habilitations: { classe: 'agents', ouverture: true },
  comptes: { classe: 'technique', ouverture: true, systemes: CONNEXION },
  sessions: { classe: 'technique', ouverture: true, systemes: CONNEXION },
  tentatives_connexion: { classe: 'technique', systemes: CONNEXION },
  activations: { classe: 'technique', systemes: CONNEXION },

  faits: { classe: 'etablissement' },
  mandats: { classe: 'etablissement', compteurs: true },
  compensations: { classe: 'sensible' },
  lettres: { classe: 'sensible' },
  commentaires_lettre: { classe: 'sensible' },
  delegations: { classe: 'etablissement', ouverture: true },
  fonctions_designees: { classe: 'etablissement', compteurs: true },
  fonctions_etat: { classe: 'etablissement' },
  reunions: { classe: 'etablissement' },
  presences: { classe: 'etablissement' },
  actions_locales: { classe: 'etablissement' },
  documents_numeriques: { classe: 'etablissement' },
  besoins_formation: { classe: 'etablissement' },
  rentrees: { classe: 'etablissement' },
  commissions: { classe: 'etablissement' },
  membres_commission: { classe: 'etablissement' },
  activites: { classe: 'personnel', compteurs: true },
  totaux_journal: { classe: 'etablissement', compteurs: true, ecriteParCompteurs: true },
  bilans: { classe: 'etablissement' },
  evenements: { classe: 'etablissement' },
  educap_etats: { classe: 'etablissement' },
  educap_objectifs: { classe: 'etablissement' },
  rgpd_etats: { classe: 'etablissement' },
  rgpd_demandes: { classe: 'etablissement' },
  gar_abonnements: { classe: 'etablissement' },
  pix_imports: { classe: 'etablissement' },
  pix_comptes: { classe: 'etablissement' },
  demandes_equipement: { classe: 'etablissement' },

  suivis: { classe: 'etablissement', territoire: true, compteurs: true },
  avancements: { classe: 'etablissement', compteurs: true },
  avancements_histoire: {
    classe: 'histoire',
    systemes: ['demonstration', 'film'],
    compteurs: true,
    ecriteParCompteurs: true,
  },
  suivis_histoire: {
    classe: 'histoire',
    territoire: true,
    systemes: ['demonstration', 'film'],
    compteurs: true,
    ecriteParCompteurs: true,
  },
  actions_locales_histoire: {
    classe: 'histoire',
    systemes: ['demonstration', 'film'],
    compteurs: true,
    ecriteParCompteurs: true,
  },
  preuves: { classe: 'etablissement' },
  attendus_etablissements: { classe: 'etablissement', compteurs: true },
  compteurs_film: { classe: 'agregat', compteurs: true, ecriteParCompteurs: true, territoire: true },
  compteurs_suivis: { classe: 'agregat', compteurs: true, ecriteParCompteurs: true, territoire: true },
  compteurs_ecoles: { classe: 'agregat', compteurs: true, ecriteParCompteurs: true, territoire: true },
  compteurs_attendus: { classe: 'agregat', compteurs: true, ecriteParCompteurs: true, territoire: true },

  audit: { classe: 'depot' },
  courriels: { classe: 'depot' },
  calendriers_personnels: { classe: 'technique', systemes: ['calendriers', 'demonstration'] },
  cles_idempotence: { classe: 'technique', systemes: ['idempotence'] },
  fichiers: { classe: 'technique' },
  fichiers_morceaux: { classe: 'technique' },
  imports_annuaire: { classe: 'technique' },
  imports_designations: { classe: 'technique' },
  migrations: { classe: 'technique', systemes: ['connexion'] },
} as const satisfies Record<string, Classement>;

export type TableClassee = keyof typeof CLASSEMENT;

export const TABLES_CLASSEES = Object.entries(CLASSEMENT) as [TableClassee, Classement][];

/** Tables whose rows belong to one school. */
export const TABLES_DES_ETABLISSEMENTS = TABLES_CLASSEES.filter(([, { classe }]) =>
  ['annuaire', 'etablissement', 'personnel', 'sensible', 'histoire'].includes(classe),
).map(([table]) => table);
