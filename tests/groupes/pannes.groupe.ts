import { importSpecs } from '../harnais/import-specs.js';

await importSpecs('tests/pannes');
