import { importSpecs } from '../harnais/import-specs.js';

await importSpecs('apps/api/src/socle');
