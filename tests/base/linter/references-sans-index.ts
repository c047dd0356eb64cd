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
      'a school year is added and never removed nor renumbered; these tables are read by their académie, a few lines a year',
    objets: ['campagnes_equipement (annee) -> annees', 'imports_designations (annee) -> annees'],
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
