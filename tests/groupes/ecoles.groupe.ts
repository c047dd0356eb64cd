import { importSpecs } from '../harnais/import-specs.js';

await importSpecs(
  'apps/api/src/etablissements',
  'apps/api/src/agents',
  'apps/api/src/profils',
  'apps/api/src/calendriers',
);
