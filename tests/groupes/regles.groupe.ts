import { importSpecs } from '../harnais/import-specs.js';

await importSpecs('libs/domaine/src', 'libs/ui/src', 'apps/web/src', 'tests/architecture');
