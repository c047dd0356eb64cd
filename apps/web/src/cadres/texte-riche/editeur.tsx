import { SCHEMA, toDocument } from '@focale/texte-riche';
import type { TexteRiche } from '@focale/texte-riche';
import { baseKeymap } from 'prosemirror-commands';
import { history } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { EditorState, Plugin } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';
import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Barre } from './barre.js';
import { BOUGES, buildChiffres } from './chiffres.js';
import { cleanCollage } from './collage/collage.js';
import { cleanEspaces } from './collage/espaces.js';
import { COMMANDES_DE_TABLEAU, GROUPES, goToCellule, TOUCHES } from './commandes.js';
import { DialogueDeLien } from './lien.js';
import './texte-riche.css';

export interface EditeurProps {
  /** What is written here, for who does not see the screen. */
  nom: string;
  texte: TexteRiche | null;
  onTexte: (texte: TexteRiche) => void;
  /** Keys of the figures that have moved since they were written. */
  bouges: readonly string[];
}

const VIDE: TexteRiche = { type: 'doc', content: [{ type: 'paragraph' }] };

/**
 * Writes a rich text. What the editor gave is known by its identity and never set back over what is typed; another text that comes
 * from outside takes its place, in one step that can be undone.
 */
export function Editeur({ nom, texte, onTexte, bouges }: EditeurProps) {
  const id = useId();
  const view = useRef<EditorView>(null);
  const barre = useRef<HTMLDivElement>(null);
  const donnes = useRef(new WeakSet<TexteRiche>());
  const tell = useRef(onTexte);
  const [lien, setLien] = useState(false);
  const [initial] = useState(() => buildEtat(texte ?? VIDE, bouges, () => setLien(true)));
  const [etat, setEtat] = useState(initial);
  useLayoutEffect(() => {
    tell.current = onTexte;
  });

  const mount = useCallback(
    (place: HTMLDivElement) => {
      const vue = new EditorView(place, {
        state: initial,
        attributes: {
          ...{
            id,
            role: 'textbox',
            'aria-multiline': 'true',
            'aria-label': nom,
            lang: 'fr',
            class: 'texte-riche texte-ecrit',
          },
          'aria-description': 'Alt+F10 pour la barre de mise en forme',
        },
        transformPastedHTML: (html) => cleanCollage(html),
        transformPastedText: (collee) => cleanEspaces(collee),
        dispatchTransaction(tr) {
          const suite = vue.state.apply(tr);
          vue.updateState(suite);
          setEtat(suite);
          if (!tr.docChanged) return;
          const ecrit = suite.doc.toJSON() as TexteRiche;
          donnes.current.add(ecrit);
          tell.current(ecrit);
        },
      });
      view.current = vue;
      vue.focus();
      return () => {
        view.current = null;
        vue.destroy();
      };
    },
    [id, initial, nom],
  );

  useLayoutEffect(() => {
    const vue = view.current;
    if (!vue || (texte && donnes.current.has(texte))) return;
    const doc = toDocument(texte ?? VIDE);
    if (!doc.eq(vue.state.doc)) vue.dispatch(vue.state.tr.replaceWith(0, vue.state.doc.content.size, doc.content));
  }, [texte]);

  useEffect(() => {
    const vue = view.current;
    vue?.dispatch(vue.state.tr.setMeta(BOUGES, bouges));
  }, [bouges]);

  const close = () => {
    setLien(false);
    view.current?.focus();
  };
  const goToBarre = (event: KeyboardEvent): void => {
    if (event.key !== 'F10' || !event.altKey) return;
    event.preventDefault();
    barre.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  };
  return (
    <div className="editeur" onKeyDown={goToBarre}>
      <Barre etat={etat} view={view} barre={barre} controle={id} nom={nom} onLien={() => setLien(true)} />
      <div ref={mount} />
      {lien ? <DialogueDeLien etat={etat} onTransaction={(tr) => view.current?.dispatch(tr)} onClose={close} /> : null}
    </div>
  );
}

function buildEtat(texte: TexteRiche, bouges: readonly string[], onLien: () => void): EditorState {
  const ask = () => {
    onLien();
    return true;
  };
  const boutons = [...GROUPES.flat(), ...COMMANDES_DE_TABLEAU].map(({ touche, run }) => [touche, run] as const);
  return EditorState.create({
    schema: SCHEMA,
    doc: toDocument(texte),
    plugins: [
      buildSortie(),
      keymap({ ...TOUCHES, 'Mod-k': ask }),
      keymap(Object.fromEntries(boutons)),
      keymap(baseKeymap),
      history(),
      buildChiffres(bouges),
      tableEditing(),
    ],
  });
}

/** Tab goes from cell to cell in a table, and leaves the text everywhere else; after Escape, it leaves it from a table too. */
function buildSortie(): Plugin {
  let sort = false;
  return new Plugin({
    props: {
      handleKeyDown(vue, { key, shiftKey, ctrlKey, altKey, metaKey }) {
        if (key === 'Escape') {
          sort = true;
          return false;
        }
        if (key === 'Shift') return false;
        const reste = !sort;
        sort = false;
        if (key !== 'Tab' || ctrlKey || altKey || metaKey || !reste) return false;
        return goToCellule(shiftKey ? -1 : 1)(vue.state, vue.dispatch, vue);
      },
      handleDOMEvents: {
        focus: () => {
          sort = false;
          return false;
        },
      },
    },
  });
}
