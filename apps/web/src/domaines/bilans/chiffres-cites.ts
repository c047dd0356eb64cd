import type { NoeudDeTexte, TexteRiche } from '@focale/texte-riche';
import type { Ecart } from './bilans-api.js';

type Cite = Pick<Ecart, 'cle' | 'cite'>;

/** Whether a text says anything. */
export const hasMots = ({ content, text }: Pick<NoeudDeTexte, 'content' | 'text'>): boolean =>
  (text ?? '').trim() !== '' || (content ?? []).some(hasMots);

/** The same text, a figure put at what it is worth now, wherever it is cited so. */
export const updateChiffre = (texte: TexteRiche, { cle, cite, actuel }: Ecart): TexteRiche =>
  turn(texte, { cle, cite }, (noeud) => ({
    ...noeud,
    text: actuel,
    marks: noeud.marks?.map((marque) =>
      marque.type === 'chiffre' ? { ...marque, attrs: { ...marque.attrs, valeur: actuel } } : marque,
    ),
  }));

/** The same text, a figure left as its author wrote it: from now on it is a word among others, which nothing compares. */
export const keepChiffre = (texte: TexteRiche, cite: Cite): TexteRiche =>
  turn(texte, cite, (noeud) => {
    const { marks, ...nu } = noeud;
    const restantes = marks?.filter(({ type }) => type !== 'chiffre') ?? [];
    return restantes.length > 0 ? { ...nu, marks: restantes } : nu;
  });

function turn(texte: TexteRiche, cite: Cite, change: (noeud: NoeudDeTexte) => NoeudDeTexte): TexteRiche {
  return { ...texte, content: texte.content.map((noeud) => turnNoeud(noeud, cite, change)) };
}

function turnNoeud(noeud: NoeudDeTexte, cite: Cite, change: (noeud: NoeudDeTexte) => NoeudDeTexte): NoeudDeTexte {
  if (isCite(noeud, cite)) return change(noeud);
  if (!noeud.content) return noeud;
  return { ...noeud, content: noeud.content.map((enfant) => turnNoeud(enfant, cite, change)) };
}

const isCite = ({ marks }: NoeudDeTexte, { cle, cite }: Cite): boolean =>
  marks?.some(({ type, attrs }) => type === 'chiffre' && attrs?.['cle'] === cle && attrs['valeur'] === cite) ?? false;
