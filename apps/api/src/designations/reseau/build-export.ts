import { TYPE_CSV, TYPE_XLSX, writeClasseur, writeCsv } from '../../socle/tableurs/index.js';
import type { MembreExporte } from './read-reseau.js';
import type { FormatReseau, MembreDuReseauVue } from './reseau.dto.js';

const OCTETS_PAR_LIGNE = 75;

/** Address book in vCard 4.0 (RFC 6350): one card a person, with each of their functions. */
function buildVcard(membres: readonly MembreExporte[]): string {
  const parPersonne = new Map<string, [MembreExporte, ...MembreExporte[]]>();
  for (const membre of membres) {
    const siennes = parPersonne.get(membre.personne);
    if (siennes) siennes.push(membre);
    else parPersonne.set(membre.personne, [membre]);
  }
  return [...parPersonne.values()].map(buildCarte).join('');
}

function buildCarte(fonctions: readonly [MembreExporte, ...MembreExporte[]]): string {
  const [{ prenom, nom, courriel }] = fonctions;
  const list = (textes: readonly string[]): string[] => [...new Set(textes)];
  const lignes = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `FN:${escape(`${prenom} ${nom}`)}`,
    `N:${escape(nom)};${escape(prenom)};;;`,
    ...(courriel === null ? [] : [`EMAIL;TYPE=work:${escape(courriel)}`]),
    ...list(fonctions.map(({ etablissement }) => `ORG:${escape(etablissement.nom)}`)),
    ...list(fonctions.map(({ libelleFonction }) => `TITLE:${escape(libelleFonction)}`)),
    ...list(fonctions.map(({ etablissement: { uai, commune } }) => `NOTE:${escape(`${uai}, ${commune}`)}`)),
    'END:VCARD',
  ];
  return lignes.map((ligne) => `${fold(ligne)}\r\n`).join('');
}

function escape(texte: string): string {
  return texte
    .replaceAll('\\', '\\\\')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replaceAll(',', '\\,')
    .replaceAll(';', '\\;');
}

/** Cuts a long line without cutting a character; the next part starts with a space. */
function fold(ligne: string): string {
  const parties: string[] = [];
  let partie = '';
  for (const caractere of ligne) {
    if (Buffer.byteLength(partie + caractere) > OCTETS_PAR_LIGNE) {
      parties.push(partie);
      partie = ' ';
    }
    partie += caractere;
  }
  return [...parties, partie].join('\r\n');
}

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
export async function buildExport(format: FormatReseau, membres: readonly MembreExporte[]): Promise<Buffer> {
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
