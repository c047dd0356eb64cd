export { useDesignations } from './designations-api.js';
export { toNom } from './types.js';
export type { Designation } from './types.js';
