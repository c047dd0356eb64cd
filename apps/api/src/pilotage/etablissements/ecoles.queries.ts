/** Columns that name a school in a list; the dimensions are those of the year (`suivis`), not today's. */
export const ecolesDe = (suivi: string): string =>
  `${suivi}.uai, e.nom, e.commune, ${suivi}.departement, ${suivi}.type`;
