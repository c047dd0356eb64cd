export { AlertesDeLEcole } from './alertes/alertes-de-lecole.js';
export { useDesignations } from './designations-api.js';
export type { Designation } from './designations-api.js';
