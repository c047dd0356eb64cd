import { writeXlsx } from 'hucre/xlsx';
import type { EtablissementFabrique, Fabriques } from './fabriques.js';

const ENTETES_DESIGNATIONS = [
  'UAI',
  'Nom',
  'Prénom',
  'Adresse mail',
  'Date de début',
  'Date de fin',
  'IMP',
  'Allègement',
  'Lettre signée',
  'Domaines',
  'Discipline',
  'Transmise le',
] as const;

export type LigneDeDesignation = Partial<Record<(typeof ENTETES_DESIGNATIONS)[number], string>>;

/** A good line for this school; `rang` makes its person. */
export function buildLigneDeDesignation(
  uai: string,
  rang: number,
  autres: LigneDeDesignation = {},
): LigneDeDesignation {
  return {
    UAI: uai,
    Nom: `LEFÈVRE-${rang}`,
    Prénom: 'Noé',
    'Adresse mail': `noe.lefevre${rang}@essai.example`,
    'Date de début': '01/09/2026',
    IMP: '1250',
    'Lettre signée': rang % 2 === 0 ? 'oui' : 'non',
    Domaines: 'Conseiller, accompagner',
    'Transmise le': '15/09/2026',
    ...autres,
  };
}

const toRangees = (lignes: readonly LigneDeDesignation[]): string[][] => [
  [...ENTETES_DESIGNATIONS],
  ...lignes.map((ligne) => ENTETES_DESIGNATIONS.map((entete) => ligne[entete] ?? '')),
];

export function writeCsvDeDesignations(lignes: readonly LigneDeDesignation[], separateur = ';'): string {
  return toRangees(lignes)
    .map((rangee) => rangee.map((cellule) => `"${cellule.replaceAll('"', '""')}"`).join(separateur))
    .join('\r\n');
}

export async function writeXlsxDeDesignations(lignes: readonly LigneDeDesignation[]): Promise<Buffer> {
  const rows = toRangees(lignes).map((rangee) =>
    // As a spreadsheet keeps a date: not a text.
    rangee.map((cellule, rang) =>
      rang === 4 && cellule === '01/09/2026' ? new Date('2026-09-01T00:00:00Z') : cellule,
    ),
  );
  return Buffer.from(await writeXlsx({ sheets: [{ name: 'RRUPN', rows }] }));
}

/** Many schools of an académie at once. */
export async function addEtablissements(fabriques: Fabriques, nombre: number): Promise<EtablissementFabrique[]> {
  const ecoles: EtablissementFabrique[] = [];
  for (let rang = 0; rang < nombre; rang += 1) ecoles.push(await fabriques.addEtablissement());
  return ecoles;
}
