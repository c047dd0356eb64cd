export { toOptions } from './to-options.js';
export { useWriteVieNumerique } from './use-write.js';
