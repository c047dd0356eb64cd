import type { Alea } from './alea.js';
import { resolve, type Schema } from './contrat.js';
import { hostileText, NOMS_HERITES } from './valeurs-hostiles.js';
import { buildValeur, type Source } from './valeurs.js';

const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';
const CONTENUS = [
  '',
  PDF,
  'nom;prenom;courriel\nEssai;Ada;ada@essai.example\n',
  'domaine;item;palier\nPilotage;Un item;1\n',
  'code;periode;intitule\n"P1-01;1;\n',
  '\ufeffUAI\tNom\n0870001A\tx\u0000y\n',
  'a;b\r\n'.repeat(3000),
  'PK\u0003\u0004 abîmé',
  '\u0089PNG\r\n\u001a\n',
  '\u00ff\u00d8\u00ff\u00e0',
  '\u00ff\u00fea\u0000b\u0000',
  '{"a":1}',
];
const NOMS = [
  'document.pdf',
  'export.csv',
  '',
  'a\u0000b.csv',
  '..\\..\\x.pdf',
  'h\u00e9.csv',
  'n'.repeat(400),
  '.pdf',
];

export interface Formulaire {
  readonly type: string;
  readonly corps: Buffer;
}

/** A multipart body of this schema; a hostile one has names, types, limits and ends that no browser writes. */
export function buildFormulaire(source: Source, ecrit: Schema, hostile: boolean): Formulaire {
  const { alea } = source;
  const limite = `----essai${alea.integer(1e6, 9e6)}`;
  const { properties = {}, required = [] } = resolve(ecrit);
  const parties = Object.entries(properties)
    .filter(([nom]) => required.includes(nom) || alea.chance(0.5))
    .map(([nom, schema]) =>
      schema.format === 'binary'
        ? writeFichier(alea, nom)
        : writeChamp(nom, hostile && alea.chance(0.4) ? hostileText(alea) : String(buildValeur(source, schema, nom))),
    );
  if (hostile) parties.push(...addParties(alea));
  const texte = parties.map((partie) => `--${limite}\r\n${partie}\r\n`).join('');
  const fin = hostile && alea.chance(0.2) ? alea.pick(['', `--${limite}`, '--autre--\r\n']) : `--${limite}--\r\n`;
  const type =
    hostile && alea.chance(0.15) ? alea.pick(['multipart/form-data', 'multipart/form-data; boundary=']) : undefined;
  return { type: type ?? `multipart/form-data; boundary=${limite}`, corps: toOctets(alea, texte + fin) };
}

const writeChamp = (nom: string, valeur: string): string =>
  `Content-Disposition: form-data; name="${nom}"\r\n\r\n${valeur}`;

const writeFichier = (alea: Alea, nom: string): string =>
  `Content-Disposition: form-data; name="${nom}"; filename="${alea.pick(NOMS)}"\r\nContent-Type: ${alea.pick([
    'application/pdf',
    'text/csv',
    'application/json',
    'x',
  ])}\r\n\r\n${alea.pick(CONTENUS)}`;

function addParties(alea: Alea): string[] {
  switch (alea.integer(0, 5)) {
    case 0:
      return [writeChamp(alea.pick(NOMS_HERITES), 'x')];
    case 1:
      return Array.from({ length: 15 }, (_, rang) => writeChamp(`champ${rang}`, 'x'));
    case 2:
      return [writeFichier(alea, 'fichier'), writeFichier(alea, 'fichier')];
    case 3:
      return ['Content-Disposition: form-data\r\n\r\nsans nom', 'sans en-tête'];
    case 4:
      return [`Content-Disposition: form-data; name="a"\r\nContent-Type: application/json\r\n\r\n{"a":`];
    default:
      return [];
  }
}

/** UTF-8, or bytes of another encoding under the same characters. */
const toOctets = (alea: Alea, texte: string): Buffer => Buffer.from(texte, alea.chance(0.8) ? 'utf8' : 'latin1');
