import { importSpecs } from '../harnais/import-specs.js';

await importSpecs(
  'apps/api/src/designations',
  'apps/api/src/lettres',
  'apps/api/src/fonctions',
  'apps/api/src/socle',
  'tests/acces',
  'tests/contrat',
  'tests/droits',
  'tests/base',
  'tests/charge',
  'tests/journaux',
);
