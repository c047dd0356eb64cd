import { importSpecs } from '../harnais/import-specs.js';

await importSpecs(
  'apps/api/src/film',
  'apps/api/src/etablissements',
  'apps/api/src/agents',
  'apps/api/src/profils',
  'apps/api/src/calendriers',
  'apps/api/src/educap',
  'apps/api/src/equipements',
  'apps/api/src/evenements',
  'apps/api/src/gar',
  'apps/api/src/pilotage',
  'apps/api/src/pix/pix.spec.ts',
  'apps/api/src/rgpd',
  'apps/api/src/commissions',
  'apps/api/src/bilans',
  'apps/api/src/rentree',
  'apps/api/src/journal',
  'libs/domaine/src',
  'libs/ui/src',
  'apps/web/src',
  'tests/architecture',
);
