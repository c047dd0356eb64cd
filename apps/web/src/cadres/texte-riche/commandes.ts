import { SCHEMA } from '@focale/texte-riche';
import { chainCommands, exitCode, setBlockType, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { Attrs, MarkType, NodeType } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { type Command, type EditorState, TextSelection } from 'prosemirror-state';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
} from 'prosemirror-tables';

const { nodes, marks } = SCHEMA;

/** One button of the toolbar: what it does, its shortcut, and whether what it makes is there already. */
export interface Commande {
  readonly nom: string;
  /** As it is written in the button. */
  readonly signe: string;
  /** As a keymap names it: `Mod` is Ctrl, or Cmd on a Mac. */
  readonly touche: string;
  readonly run: Command;
  readonly isActive?: (etat: EditorState) => boolean;
}

const has =
  (marque: MarkType) =>
  (etat: EditorState): boolean => {
    const { from, to, empty, $from } = etat.selection;
    if (empty) return Boolean(marque.isInSet(etat.storedMarks ?? $from.marks()));
    return etat.doc.rangeHasMark(from, to, marque);
  };

const isDans =
  (type: NodeType, attrs: Attrs = {}) =>
  ({ selection: { $from } }: EditorState): boolean => {
    for (let niveau = $from.depth; niveau > 0; niveau -= 1) {
      const noeud = $from.node(niveau);
      if (noeud.type === type) return Object.entries(attrs).every(([nom, valeur]) => noeud.attrs[nom] === valeur);
    }
    return false;
  };

/** A heading, or a paragraph again. */
const toggleTitre =
  (level: number): Command =>
  (etat, dispatch) =>
    isDans(nodes.heading, { level })(etat)
      ? setBlockType(nodes.paragraph)(etat, dispatch)
      : setBlockType(nodes.heading, { level })(etat, dispatch);

/** A list, the other kind of list, or paragraphs again. */
const toggleListe =
  (type: NodeType, autre: NodeType): Command =>
  (etat, dispatch) => {
    if (isDans(type)(etat)) return liftListItem(nodes.listItem)(etat, dispatch);
    if (!isDans(autre)(etat)) return wrapInList(type)(etat, dispatch);
    const { $from } = etat.selection;
    let niveau = $from.depth;
    while ($from.node(niveau).type !== autre) niveau -= 1;
    dispatch?.(etat.tr.setNodeMarkup($from.before(niveau), type));
    return true;
  };

/** Two columns under their headings, and the cursor in the first one. */
const insertTableau: Command = (etat, dispatch) => {
  if (isInTable(etat) || !etat.selection.$from.parent.isTextblock || etat.selection.$from.depth > 1) return false;
  const build = (type: NodeType) => [0, 1].map(() => type.create(null, nodes.paragraph.create()));
  const lignes = [nodes.tableHeader, nodes.tableCell, nodes.tableCell].map((type) =>
    nodes.tableRow.create(null, build(type)),
  );
  if (dispatch) {
    const { $from } = etat.selection;
    // In the place of an empty paragraph, or after what is written.
    const [de, a] = $from.parent.content.size === 0 ? [$from.before(), $from.after()] : [$from.after(), $from.after()];
    const tr = etat.tr.replaceWith(de, a, nodes.table.create(null, lignes));
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(de + 1))).scrollIntoView());
  }
  return true;
};

const breakLine: Command = chainCommands(exitCode, (etat, dispatch) => {
  dispatch?.(etat.tr.replaceSelectionWith(nodes.hardBreak.create()).scrollIntoView());
  return true;
});

/** What the toolbar offers, in its order: one group after the other. A link is asked about by the screen. */
export const GROUPES: readonly (readonly Commande[])[] = [
  [
    {
      nom: 'Titre',
      signe: 'Titre',
      touche: 'Mod-Shift-1',
      run: toggleTitre(3),
      isActive: isDans(nodes.heading, { level: 3 }),
    },
    {
      nom: 'Sous-titre',
      signe: 'Sous-titre',
      touche: 'Mod-Shift-2',
      run: toggleTitre(4),
      isActive: isDans(nodes.heading, { level: 4 }),
    },
  ],
  [
    { nom: 'Gras', signe: 'G', touche: 'Mod-b', run: toggleMark(marks.bold), isActive: has(marks.bold) },
    { nom: 'Italique', signe: 'I', touche: 'Mod-i', run: toggleMark(marks.italic), isActive: has(marks.italic) },
  ],
  [
    {
      ...{ nom: 'Liste', signe: 'Liste', touche: 'Mod-Shift-8' },
      run: toggleListe(nodes.bulletList, nodes.orderedList),
      isActive: isDans(nodes.bulletList),
    },
    {
      ...{ nom: 'Liste numérotée', signe: 'Numérotée', touche: 'Mod-Shift-7' },
      run: toggleListe(nodes.orderedList, nodes.bulletList),
      isActive: isDans(nodes.orderedList),
    },
  ],
  [{ nom: 'Tableau', signe: 'Tableau', touche: 'Alt-Shift-t', run: insertTableau }],
  [
    { nom: 'Annuler', signe: 'Annuler', touche: 'Mod-z', run: undo },
    { nom: 'Rétablir', signe: 'Rétablir', touche: 'Mod-y', run: redo },
  ],
];

/** What is offered more inside a table. */
export const COMMANDES_DE_TABLEAU: readonly Commande[] = [
  { nom: 'Ajouter une ligne dessous', signe: 'Ajouter une ligne', touche: 'Alt-Shift-ArrowDown', run: addRowAfter },
  { nom: 'Retirer la ligne', signe: 'Retirer la ligne', touche: 'Alt-Shift-ArrowUp', run: deleteRow },
  {
    nom: 'Ajouter une colonne à droite',
    signe: 'Ajouter une colonne',
    touche: 'Alt-Shift-ArrowRight',
    run: addColumnAfter,
  },
  { nom: 'Retirer la colonne', signe: 'Retirer la colonne', touche: 'Alt-Shift-ArrowLeft', run: deleteColumn },
  { nom: 'Retirer le tableau', signe: 'Retirer le tableau', touche: 'Alt-Shift-Backspace', run: deleteTable },
];

/** Keys beside those of the buttons. In a list, the arrows that add columns elsewhere change the level. */
export const TOUCHES: Readonly<Record<string, Command>> = {
  Enter: splitListItem(nodes.listItem),
  'Shift-Enter': breakLine,
  'Mod-Shift-z': redo,
  'Alt-Shift-ArrowRight': chainCommands(sinkListItem(nodes.listItem), addColumnAfter),
  'Alt-Shift-ArrowLeft': chainCommands(liftListItem(nodes.listItem), deleteColumn),
};

/** From cell to cell; out of the last one, and anywhere else, the key goes on its way. */
export const goToCellule = (sens: 1 | -1): Command => goToNextCell(sens);

/** A shortcut as it is read: « Ctrl+Maj+8 ». */
export function formatTouche(touche: string, mac: boolean): string {
  const mots: Readonly<Record<string, string>> = {
    ...{ Mod: mac ? 'Cmd' : 'Ctrl', Shift: 'Maj', Alt: mac ? 'Option' : 'Alt', Backspace: 'Retour arrière' },
    ...{ ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' },
  };
  return touche
    .split('-')
    .map((partie) => mots[partie] ?? partie.toUpperCase())
    .join('+');
}
