import { importSpecs } from '../harnais/import-specs.js';

// It reads the journal too, and hashes while others wait: a context of its own.
await importSpecs('tests/connexion/connexion-attaquee.spec.ts');
