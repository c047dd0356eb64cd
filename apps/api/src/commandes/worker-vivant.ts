import { isBattant } from '../demarrage/battement.js';

// The health check of the worker's container: 0 when it has beaten lately.
process.exitCode = isBattant() ? 0 : 1;
