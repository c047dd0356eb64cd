import { Node } from 'prosemirror-model';
import { SCHEMA, type TexteRiche } from './schema.js';

/** How much one text may hold: a block of a yearly report, tables included. */
const CARACTERES_MAX = 200_000;
/** A list in a list in a list, in a cell of a table: no text goes deeper. Requests stop at 32 levels of JSON, two a node. */
const PROFONDEUR_MAX = 14;

const HORS_SCHEMA =
  'Ce texte contient ce que Focale ne garde pas (image, mise en forme particulière, code). Gardez titres, paragraphes, listes, tableaux, gras, italique et liens.';
const TROP_PROFOND = 'Ce texte a trop de listes imbriquées : remontez la plus profonde d’un niveau.';
const TROP_LONG = 'Ce texte est trop long : 200 000 caractères au plus, mise en forme comprise.';

/** Why something is not a rich text, in French for who wrote it; undefined when it is one. */
export function refuseTexteRiche(recu: unknown): string | undefined {
  if (typeof recu !== 'object' || recu === null) return HORS_SCHEMA;
  if (measureProfondeur(recu) > PROFONDEUR_MAX) return TROP_PROFOND;
  if (JSON.stringify(recu).length > CARACTERES_MAX) return TROP_LONG;
  return parse(recu) ? undefined : HORS_SCHEMA;
}

/** A rich text as it is kept: what the schema knows of it, in its own order. @throws RangeError for what is none */
export function toTexteRiche(recu: unknown): TexteRiche {
  const lu = parse(recu);
  if (!lu) throw new RangeError('Not a rich text of the schema');
  return lu.toJSON() as TexteRiche;
}

/** The same as a document of the schema. @throws RangeError */
export function toDocument(texte: TexteRiche): Node {
  return Node.fromJSON(SCHEMA, texte);
}

/** Its words alone, a line a paragraph. */
export const toTexteBrut = (texte: TexteRiche): string =>
  toDocument(texte).textBetween(0, toDocument(texte).content.size, '\n', '\n').trim();

/** Whether it says nothing: blank paragraphs, empty cells, dashes, zeros. */
export const isVide = (texte: TexteRiche): boolean => !/[\p{L}1-9]/u.test(toTexteBrut(texte));

function parse(recu: unknown): Node | undefined {
  try {
    const lu = Node.fromJSON(SCHEMA, recu);
    if (lu.type !== SCHEMA.topNodeType) return undefined;
    lu.check();
    return lu;
  } catch {
    return undefined;
  }
}

/** Levels of a JSON value, counted without recursion, and no further than what is refused. */
function measureProfondeur(racine: object): number {
  let niveau: unknown[] = [racine];
  let profondeur = 0;
  while (niveau.length > 0 && profondeur <= 2 * PROFONDEUR_MAX) {
    niveau = niveau.flatMap((valeur) => (typeof valeur === 'object' && valeur !== null ? Object.values(valeur) : []));
    profondeur += 1;
  }
  // An object and its list of children: two levels a node.
  return profondeur / 2;
}
