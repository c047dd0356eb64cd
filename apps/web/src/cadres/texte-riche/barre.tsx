import { SCHEMA } from '@focale/texte-riche';
import type { EditorState } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import type { EditorView } from 'prosemirror-view';
import { useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { COMMANDES_DE_TABLEAU, formatTouche, GROUPES } from './commandes.js';
import type { Commande } from './commandes.js';

interface BarreProps {
  etat: EditorState;
  view: RefObject<EditorView | null>;
  barre: RefObject<HTMLDivElement | null>;
  /** Identifier of the text that it acts on. */
  controle: string;
  nom: string;
  onLien: () => void;
}

const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Moves the focus along a toolbar, which the Tab key enters once. */
const PAS: Readonly<Record<string, (rang: number, nombre: number) => number>> = {
  ArrowRight: (rang, nombre) => (rang + 1) % nombre,
  ArrowLeft: (rang, nombre) => (rang + nombre - 1) % nombre,
  Home: () => 0,
  End: (_rang, nombre) => nombre - 1,
};

/** The toolbar of an editor: one stop of the Tab key, arrows inside, Escape back to the text. */
export function Barre({ etat, view, barre, controle, nom, onLien }: BarreProps) {
  const [courante, setCourante] = useState('Titre');
  const lien: Commande = {
    ...{ nom: 'Lien', signe: 'Lien', touche: 'Mod-k' },
    run: () => {
      onLien();
      return true;
    },
    isActive: ({ doc, selection: { from, to, $from, empty } }) =>
      empty ? Boolean(SCHEMA.marks.link.isInSet($from.marks())) : doc.rangeHasMark(from, to, SCHEMA.marks.link),
  };
  const [titres = [], gras = [], listes = [], tableau = [], annulations = []] = GROUPES;
  const dansUnTableau = isInTable(etat);
  const groupes = [titres, gras, listes, [lien, ...(dansUnTableau ? COMMANDES_DE_TABLEAU : tableau)], annulations];
  // What is no longer offered is no longer where the Tab key stops.
  const arret = groupes.flat().some((commande) => commande.nom === courante) ? courante : 'Titre';
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'Escape') {
      view.current?.focus();
      return;
    }
    const pas = PAS[event.key];
    const boutons = [...event.currentTarget.querySelectorAll('button')];
    const rang = boutons.findIndex((bouton) => bouton === document.activeElement);
    if (!pas || rang < 0) return;
    event.preventDefault();
    boutons[pas(rang, boutons.length)]?.focus();
  };
  return (
    <div
      ref={barre}
      className="barre-d-outils"
      role="toolbar"
      aria-label={`Mise en forme : ${nom}`}
      aria-controls={controle}
      onKeyDown={onKeyDown}
    >
      {groupes.map((groupe) => (
        <span key={groupe[0]?.nom} className="rang">
          {groupe.map((commande) => (
            <Bouton
              key={commande.nom}
              commande={commande}
              etat={etat}
              tabIndex={commande.nom === arret ? 0 : -1}
              onFocus={() => setCourante(commande.nom)}
              onRun={() => {
                const vue = view.current;
                if (!vue) return;
                commande.run(vue.state, vue.dispatch, vue);
                // A dialog takes the focus itself.
                if (commande !== lien) vue.focus();
              }}
            />
          ))}
        </span>
      ))}
    </div>
  );
}

interface BoutonProps {
  commande: Commande;
  etat: EditorState;
  tabIndex: number;
  onFocus: () => void;
  onRun: () => void;
}

function Bouton({ commande, etat, tabIndex, onFocus, onRun }: BoutonProps) {
  const { nom, signe, touche, run, isActive } = commande;
  // Asked without doing it: what cannot be done here stays reachable, and says so.
  const possible = nom === 'Lien' || run(etat);
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      title={`${nom} (${formatTouche(touche, isMac())})`}
      // A letter says little; words are read as they stand.
      aria-label={signe.length === 1 ? nom : undefined}
      aria-pressed={isActive?.(etat)}
      aria-disabled={possible ? undefined : true}
      className={`outil outil-${signe.length === 1 ? nom.toLowerCase() : 'mot'}`}
      onFocus={onFocus}
      // The selection stays in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => possible && onRun()}
    >
      {signe}
    </button>
  );
}
