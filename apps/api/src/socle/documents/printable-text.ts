/** Says whether a font has a glyph for a code point. */
export type Couverture = (point: number) => boolean;

/** Drawn in place of a character the font does not have. */
const REMPLACEMENT = '\u25a1';

// Line breaks stay; other controls, lone surrogates, joiners and direction marks have no place in a printed form.
const INVISIBLES = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Variation_Selector}\p{Noncharacter_Code_Point}\u2028\u2029]/gu;

/** Text that any document can carry, XML included: composed accents, no control character. */
export function toCleanText(texte: string): string {
  return texte
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(INVISIBLES, '');
}

/**
 * Text that a PDF/UA document can carry: clean, with `REMPLACEMENT` for what the font cannot draw. Without it, one emoji typed by
 * someone would make the whole document impossible to produce.
 */
function toPrintableText(texte: string, couvre: Couverture): string {
  return Array.from(toCleanText(texte), (lettre) =>
    lettre === '\n' || couvre(lettre.codePointAt(0) ?? 0) ? lettre : REMPLACEMENT,
  ).join('');
}

/** JSON text of `donnees` with every string made printable, keys and numbers untouched. */
export function toPrintableJson(donnees: unknown, couvre: Couverture): string {
  return JSON.stringify(donnees ?? null, (_cle, valeur: unknown) =>
    typeof valeur === 'string' ? toPrintableText(valeur, couvre) : valeur,
  );
}

/**
 * Reads which characters a TrueType font can draw (OpenType `cmap` table, format 12).
 * @throws Error when the file is not such a font.
 */
export function readCoverage(ttf: Uint8Array): Couverture {
  const police = new DataView(ttf.buffer, ttf.byteOffset, ttf.byteLength);
  const table = findFullUnicodeMap(police);
  const points = new Set<number>();
  for (let i = 0; i < police.getUint32(table + 12); i += 1) {
    const groupe = table + 16 + 12 * i;
    for (let point = police.getUint32(groupe); point <= police.getUint32(groupe + 4); point += 1) points.add(point);
  }
  return (point) => points.has(point);
}

function findTable(police: DataView, nom: string): number {
  for (let i = 0; i < police.getUint16(4); i += 1) {
    const entree = 12 + 16 * i;
    const lu = String.fromCharCode(...[0, 1, 2, 3].map((n) => police.getUint8(entree + n)));
    if (lu === nom) return police.getUint32(entree + 8);
  }
  throw new Error(`table ${nom} missing from the font`);
}

function findFullUnicodeMap(police: DataView): number {
  const cmap = findTable(police, 'cmap');
  for (let i = 0; i < police.getUint16(cmap + 2); i += 1) {
    const table = cmap + police.getUint32(cmap + 4 + 8 * i + 4);
    if (police.getUint16(table) === 12) return table;
  }
  throw new Error('no full Unicode character map (format 12) in the font');
}
