import type { Tables } from '../base/index.js';

/** Yearly reports, what they are written from, and the amounts that a frozen one keeps. */
export const TABLES = {
  bilans: { classe: 'presentable' },
  blocs_des_bilans: { classe: 'reserve' },
  sauvegardes_des_bilans: { classe: 'reserve' },
  commentaires_bilan: { classe: 'reserve' },
  editions_des_bilans: { classe: 'presentable' },
  taux_des_bilans: { classe: 'sensible' },
} as const satisfies Tables;
