import { TYPE_CSV, TYPE_XLSX, writeClasseur, writeCsv } from '../../socle/tableurs/index.js';
import { buildVcard } from './build-vcard.js';
import type { FormatReseau, MembreDuReseauVue } from './reseau.dto.js';

const COLONNES = [
  { titre: 'Nom', largeur: 22 },
  { titre: 'Prénom', largeur: 18 },
  { titre: 'Courriel', largeur: 38 },
  { titre: 'Fonction', largeur: 30 },
  { titre: 'UAI', largeur: 12 },
  { titre: 'Établissement', largeur: 38 },
  { titre: 'Commune', largeur: 24 },
  { titre: 'Département', largeur: 14 },
];

export const TYPES_EXPORT: Readonly<Record<FormatReseau, string>> = {
  csv: TYPE_CSV,
  xlsx: TYPE_XLSX,
  vcf: 'text/vcard; charset=utf-8',
};

/** The file of an export. */
export async function buildExport(format: FormatReseau, membres: readonly MembreDuReseauVue[]): Promise<Buffer> {
  if (format === 'vcf') return Buffer.from(buildVcard(membres), 'utf8');
  const lignes = membres.map(toLigne);
  return format === 'csv'
    ? writeCsv([COLONNES.map(({ titre }) => titre), ...lignes])
    : writeClasseur('Réseau', COLONNES, lignes);
}

function toLigne({ nom, prenom, courriel, libelleFonction, etablissement }: MembreDuReseauVue): string[] {
  const { uai, nom: ecole, commune, departement } = etablissement;
  return [nom, prenom, courriel ?? '', libelleFonction, uai, ecole, commune, departement];
}
