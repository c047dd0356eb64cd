export { useCommission } from './commissions-api.js';
export { countMembres } from './types.js';
export { ProchaineReunion } from './reunions/prochaine-reunion.js';
