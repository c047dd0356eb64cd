import { importSpecs } from '../harnais/import-specs.js';

await importSpecs('tests/acces', 'tests/contrat', 'tests/droits');
