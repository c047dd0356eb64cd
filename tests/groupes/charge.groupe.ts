import { importSpecs } from '../harnais/import-specs.js';

await importSpecs('tests/charge', 'tests/journaux');
