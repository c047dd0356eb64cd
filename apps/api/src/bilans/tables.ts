import type { Tables } from '../base/index.js';

/** Yearly reports, and the amounts that a presented one keeps. */
export const TABLES = {
  bilans: { classe: 'presentable' },
  taux_des_bilans: { classe: 'sensible' },
} as const satisfies Tables;
