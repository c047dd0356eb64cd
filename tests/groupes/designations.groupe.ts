import { importSpecs } from '../harnais/import-specs.js';

await importSpecs('apps/api/src/designations', 'apps/api/src/lettres', 'apps/api/src/fonctions');
