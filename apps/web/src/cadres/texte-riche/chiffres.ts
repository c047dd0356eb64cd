import { SCHEMA } from '@focale/texte-riche';
import type { Mark, Node } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

/** A figure where it stands in a text, across the pieces that bold or italic make of it. */
interface Place {
  readonly marque: Mark;
  readonly de: number;
  readonly a: number;
  readonly texte: string;
}

function listPlaces(doc: Node): Place[] {
  const places: Place[] = [];
  doc.descendants((noeud, position) => {
    const marque = SCHEMA.marks.chiffre.isInSet(noeud.marks);
    if (!noeud.isText || !marque) return;
    const texte = noeud.text ?? '';
    const avant = places.at(-1);
    if (avant?.a === position && avant.marque.eq(marque))
      places[places.length - 1] = { ...avant, a: position + noeud.nodeSize, texte: avant.texte + texte };
    else places.push({ marque, de: position, a: position + noeud.nodeSize, texte });
  });
  return places;
}

/** Tells the editor which figures have moved since: `tr.setMeta(BOUGES, cles)`. */
export const BOUGES = new PluginKey<readonly string[]>('bouges');

/**
 * Figures in a text that is being written. Those that have moved since stand out; one that its author writes over is a figure of
 * theirs from then on, and no longer one that Focale counts.
 */
export function buildChiffres(bouges: readonly string[]): Plugin<readonly string[]> {
  return new Plugin({
    key: BOUGES,
    state: {
      init: () => bouges,
      apply: (tr: Transaction, avant: readonly string[]) =>
        (tr.getMeta(BOUGES) as readonly string[] | undefined) ?? avant,
    },
    props: {
      decorations(etat: EditorState) {
        const cles = BOUGES.getState(etat) ?? [];
        const places = listPlaces(etat.doc).filter(({ marque }) => cles.includes(String(marque.attrs['cle'])));
        return DecorationSet.create(
          etat.doc,
          places.map(({ de, a }) => Decoration.inline(de, a, { class: 'chiffre-bouge' })),
        );
      },
    },
    appendTransaction(transactions, _avant, etat) {
      if (!transactions.some(({ docChanged }) => docChanged)) return undefined;
      const reecrits = listPlaces(etat.doc).filter(({ marque, texte }) => texte !== marque.attrs['valeur']);
      if (reecrits.length === 0) return undefined;
      return reecrits.reduce((tr, { de, a }) => tr.removeMark(de, a, SCHEMA.marks.chiffre), etat.tr);
    },
  });
}
