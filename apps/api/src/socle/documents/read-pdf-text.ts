import { inflateSync } from 'node:zlib';

interface Objet {
  readonly entete: string;
  readonly flux: string;
}

type Alphabet = ReadonlyMap<string, string>;

/** Every object of an uncompressed-structure PDF, as the application's own compiler writes them; streams are inflated. */
export function readPdfObjects(pdf: Uint8Array): Map<number, Objet> {
  const brut = Buffer.from(pdf).toString('latin1');
  const objets = new Map<number, Objet>();
  for (const [, numero, corps = ''] of brut.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\nendobj/g)) {
    const tete = /^([\s\S]*?>>)\s*\nstream\r?\n/.exec(corps);
    const entete = tete?.[1] ?? corps;
    // Its length is told: the last octet of a deflated stream may look like the end of a line.
    const longueur = Number(/\/Length (\d+)/.exec(entete)?.[1] ?? 0);
    const debut = tete?.[0].length ?? corps.length;
    const octets = Buffer.from(corps, 'latin1').subarray(debut, debut + longueur);
    const lus = entete.includes('/FlateDecode') ? inflateSync(octets) : octets;
    objets.set(Number(numero), { entete, flux: lus.toString('latin1') });
  }
  return objets;
}

/**
 * The text of a PDF in drawing order, one run a line, read through each font's own Unicode map. It exists for tests: what
 * a reader can copy out of the document is what was meant, accents included.
 */
export function readPdfText(pdf: Uint8Array): string {
  const objets = readPdfObjects(pdf);
  const pages = [...objets.values()].filter(({ entete }) => /\/Type \/Page\b/.test(entete));
  return pages.map((page) => readPage(page, objets)).join('\n');
}

function readPage(page: Objet, objets: Map<number, Objet>): string {
  const polices = new Map<string, Alphabet>();
  for (const [, nom = '', police] of page.entete.matchAll(/\/(f\d+) (\d+) 0 R/g)) {
    const carte = /\/ToUnicode (\d+) 0 R/.exec(objets.get(Number(police))?.entete ?? '')?.[1];
    polices.set(nom, readAlphabet(objets.get(Number(carte))?.flux ?? ''));
  }
  const contenu = objets.get(Number(/\/Contents (\d+) 0 R/.exec(page.entete)?.[1]))?.flux ?? '';
  const passages = [...contenu.matchAll(/\nBT\n([\s\S]*?)\nET\n/g)];
  return passages.map(([, passage = '']) => readRun(passage, polices)).join('\n');
}

function readAlphabet(cmap: string): Alphabet {
  const lettres = new Map<string, string>();
  for (const [, bloc = ''] of cmap.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, glyphe = '', unicode = ''] of bloc.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)>/g)) {
      lettres.set(glyphe, readUtf16(unicode));
    }
  }
  return lettres;
}

// In order: a text given as such instead of what is drawn, the font from here on, glyphs as a literal, glyphs in hexadecimal.
// A literal may hold balanced parentheses as they are, some levels deep.
const SIMPLE = String.raw`[^()\\]|\\[\s\S]`;
const LITTERAL = [1, 2, 3].reduce((dedans) => String.raw`${SIMPLE}|\((?:${dedans})*\)`, SIMPLE);
const SIGNES = new RegExp(
  String.raw`\/ActualText <FEFF([0-9A-F]*)>[\s\S]*?(?:EMC|$)|\/(f\d+) [\d.]+ Tf|\(((?:${LITTERAL})*)\)|<([0-9A-F]+)>`,
  'g',
);

function readRun(passage: string, polices: ReadonlyMap<string, Alphabet>): string {
  let lettres: Alphabet | undefined;
  let texte = '';
  for (const [, tel, police, litteral, hexa] of passage.matchAll(SIGNES)) {
    if (tel !== undefined) texte += readUtf16(tel);
    else if (police !== undefined) lettres = polices.get(police);
    else {
      const glyphes =
        hexa ??
        readLiteral(litteral ?? '')
          .toString('hex')
          .toUpperCase();
      texte += (glyphes.match(/.{4}/g) ?? []).map((glyphe) => lettres?.get(glyphe) ?? '?').join('');
    }
  }
  return texte;
}

function readUtf16(hexa: string): string {
  return Buffer.from(hexa, 'hex').swap16().toString('utf16le');
}

const ECHAPPEMENTS: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
]);

function readLiteral(litteral: string): Buffer {
  const texte = litteral.replace(/\\([0-7]{1,3}|[\s\S])/g, (_tout, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(parseInt(code, 8)) : (ECHAPPEMENTS.get(code) ?? code),
  );
  return Buffer.from(texte, 'latin1');
}
