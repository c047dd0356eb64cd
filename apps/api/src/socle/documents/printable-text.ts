import type { Couverture } from './font-coverage.js';

/** Drawn in place of a character the font does not have. */
const REMPLACEMENT = '\u25a1';

// Line breaks stay; other controls, lone surrogates, joiners and direction marks have no place in a printed form.
const INVISIBLES = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Variation_Selector}\u2028\u2029]/gu;

/**
 * Text that a PDF/UA document can carry: composed accents, no control character, and `REMPLACEMENT` for what the font
 * cannot draw. Without it, one emoji typed by someone would make the whole document impossible to produce.
 */
function toPrintableText(texte: string, couvre: Couverture): string {
  const net = texte
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(INVISIBLES, '');
  return Array.from(net, (lettre) =>
    lettre === '\n' || couvre(lettre.codePointAt(0) ?? 0) ? lettre : REMPLACEMENT,
  ).join('');
}

/** JSON text of `donnees` with every string made printable, keys and numbers untouched. */
export function toPrintableJson(donnees: unknown, couvre: Couverture): string {
  return JSON.stringify(donnees ?? null, (_cle, valeur: unknown) =>
    typeof valeur === 'string' ? toPrintableText(valeur, couvre) : valeur,
  );
}
