import type { Tables } from '../base/index.js';

/** Yearly reports, what they are written from, the amounts that a frozen one keeps, and the words of those presented. */
export const TABLES = {
  bilans: { classe: 'presentable' },
  blocs_des_bilans: { classe: 'reserve' },
  sauvegardes_des_bilans: { classe: 'reserve' },
  commentaires_bilan: { classe: 'reserve' },
  editions_des_bilans: { classe: 'presentable' },
  taux_des_bilans: { classe: 'sensible' },
  textes_des_bilans: { classe: 'etablissement' },
} as const satisfies Tables;
