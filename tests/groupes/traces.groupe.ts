import { importSpecs } from '../harnais/import-specs.js';

// The journal of a context is that of its first application: what reads it has a context of its own.
await importSpecs('apps/api/src/pix/aucune-trace.spec.ts');
