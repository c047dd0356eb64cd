import { importSpecs } from '../harnais/import-specs.js';

await importSpecs('apps/api/src/commandes', 'apps/api/src/demarrage', 'apps/api/src/demonstration');
