import { importSpecs, listAutresSpecs } from '../harnais/import-specs.js';

await importSpecs(...listAutresSpecs());
