export { useAnnees } from './annees.js';
export { useAujourdhui } from './use-aujourdhui.js';
