/** Says whether a font has a glyph for a code point. */
export type Couverture = (point: number) => boolean;

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
