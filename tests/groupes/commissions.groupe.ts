import { importSpecs } from '../harnais/import-specs.js';

await importSpecs('apps/api/src/commissions', 'apps/api/src/bilans', 'apps/api/src/rentree', 'apps/api/src/journal');
