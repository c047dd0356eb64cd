/**
 * References that no index serves, with the reason. An index there would be fed by each write and read by nothing.
 * Named as the rule names them: table (columns) -> table referred to.
 */
export const REFERENCES_SANS_INDEX: readonly {
  readonly le: string;
  readonly raison: string;
  readonly objets: readonly string[];
}[] = [
  {
    le: '2026-11-29',
    raison:
      'a school year is added and never removed nor renumbered, and nothing is read for a whole year without its school or its académie, which come first in the keys of these tables',
    objets: [
      'actions_locales',
      'activites',
      'attendus_modele',
      'besoins_formation',
      'bilans',
      'campagnes_equipement',
      'commissions',
      'compensations',
      'dates_academie',
      'demandes_equipement',
      'documents_numeriques',
      'educap_etats',
      'educap_objectifs',
      'evenements',
      'faits',
      'films',
      'films_brouillons',
      'films_publications',
      'fonctions_designees',
      'fonctions_etat',
      'gar_abonnements',
      'imports_designations',
      'lettres',
      'mandats',
      'parametres_academie',
      'pix_imports',
      'preuves',
      'rentrees',
      'reunions',
      'rgpd_demandes',
      'rgpd_etats',
    ].map((table) => `${table} (annee) -> annees`),
  },
  {
    le: '2026-11-29',
    raison:
      'codes of territories are added by the directory and never removed nor renumbered; these tables hold 30 académies, 101 départements, or the few lines of one académie, whose key comes first',
    objets: [
      'academies (region) -> regions',
      'campagnes_equipement (departement) -> departements',
      'departements (academie) -> academies',
      'presets_ent (departement) -> departements',
    ],
  },
  {
    le: '2026-11-29',
    raison:
      'who wrote or agreed is shown with the row of the school and never looked for; the account of a person is closed, the person is not removed',
    objets: [
      'commentaires_lettre (agent) -> agents',
      'delegations (accordee_par) -> agents',
      'lettres (accord_direction_par) -> agents',
    ],
  },
  {
    le: '2026-11-29',
    raison: 'the primary key begins with the school, which leaves the dozen local actions of one school to look at',
    objets: ['actions_locales (uai, reunion) -> reunions'],
  },
  {
    le: '2026-11-29',
    raison: 'tables of the pg-boss library, which upgrades its own schema: a handful of queues, never removed',
    objets: [
      'pgboss.job_common (dead_letter) -> pgboss.queue',
      'pgboss.queue (dead_letter) -> pgboss.queue',
      'pgboss.subscription (name) -> pgboss.queue',
    ],
  },
];
