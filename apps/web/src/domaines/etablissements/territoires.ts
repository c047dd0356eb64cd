/** Départements of the région, by academy (source: the official directory). */
const TERRITOIRES: Record<string, { academie: string; nom: string }> = {
  '016': { academie: '13', nom: 'Charente' },
  '017': { academie: '13', nom: 'Charente-Maritime' },
  '019': { academie: '22', nom: 'Corrèze' },
  '023': { academie: '22', nom: 'Creuse' },
  '024': { academie: '04', nom: 'Dordogne' },
  '033': { academie: '04', nom: 'Gironde' },
  '040': { academie: '04', nom: 'Landes' },
  '047': { academie: '04', nom: 'Lot-et-Garonne' },
  '064': { academie: '04', nom: 'Pyrénées-Atlantiques' },
  '079': { academie: '13', nom: 'Deux-Sèvres' },
  '086': { academie: '13', nom: 'Vienne' },
  '087': { academie: '22', nom: 'Haute-Vienne' },
};

const ACADEMIES: Record<string, string> = { '04': 'Bordeaux', '13': 'Poitiers', '22': 'Limoges' };

/** « Corrèze », or the code when it is not known here. */
export const toNomDepartement = (code: string): string => TERRITOIRES[code]?.nom ?? `Département ${code}`;

/** « académie de Limoges ». */
export const toNomAcademie = (code: string): string =>
  ACADEMIES[code] ? `académie de ${ACADEMIES[code]}` : `académie ${code}`;

/** The academy of a département. */
export const findAcademieOf = (departement: string): string | undefined => TERRITOIRES[departement]?.academie;
