export { useCommission } from './commissions-api.js';
export { countMembres } from './types.js';
