import type { Tables } from '../base/index.js';

/** Mandates and their compensation, and the spreadsheets they are imported from. */
export const TABLES = {
  mandats: { classe: 'etablissement', compteurs: true },
  compensations: { classe: 'sensible' },
  imports_designations: { classe: 'technique' },
} as const satisfies Tables;
