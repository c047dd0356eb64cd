import exceljs from 'exceljs';
import { writeCsv } from '../imports/write-csv.js';
import { buildVcard } from './build-vcard.js';
import type { FormatReseau, MembreDuReseauVue } from './reseau.dto.js';

const ENTETES = ['Nom', 'Prénom', 'Courriel', 'Fonction', 'UAI', 'Établissement', 'Commune', 'Département'];

const LARGEURS = [22, 18, 38, 30, 12, 38, 24, 14];

export const TYPES_EXPORT: Readonly<Record<FormatReseau, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  vcf: 'text/vcard; charset=utf-8',
};

/** The file of an export. */
export async function buildExport(format: FormatReseau, membres: readonly MembreDuReseauVue[]): Promise<Buffer> {
  if (format === 'vcf') return Buffer.from(buildVcard(membres), 'utf8');
  const lignes = membres.map(toLigne);
  return format === 'csv' ? writeCsv([ENTETES, ...lignes]) : buildClasseur(lignes);
}

function toLigne({ nom, prenom, courriel, libelleFonction, etablissement }: MembreDuReseauVue): string[] {
  const { uai, nom: ecole, commune, departement } = etablissement;
  return [nom, prenom, courriel ?? '', libelleFonction, uai, ecole, commune, departement];
}

/** Cells are typed as text: a workbook runs none of them. */
async function buildClasseur(lignes: readonly string[][]): Promise<Buffer> {
  const classeur = new exceljs.Workbook();
  const feuille = classeur.addWorksheet('Réseau', { views: [{ state: 'frozen', ySplit: 1 }] });
  feuille.columns = ENTETES.map((header, rang) => ({ header, width: LARGEURS[rang] }));
  feuille.getRow(1).font = { bold: true };
  feuille.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: ENTETES.length } };
  feuille.addRows([...lignes]);
  return Buffer.from(await classeur.xlsx.writeBuffer());
}
