import { isAdresse, toNiveau } from '@focale/texte-riche';
import type { NoeudDeTexte, TexteRiche } from '@focale/texte-riche';
import { createElement } from 'react';
import type { ReactNode } from 'react';
import './texte-riche.css';

interface TexteRicheLuProps {
  texte: TexteRiche;
  /** Keys of the figures that have moved since they were written. */
  bouges?: readonly string[];
}

/** A rich text as it is read: elements made from its nodes, none from HTML. */
export function TexteRicheLu({ texte, bouges = [] }: TexteRicheLuProps) {
  return <div className="texte-riche">{toElements(texte.content, { bouges })}</div>;
}

interface Lecture {
  readonly bouges: readonly string[];
  /** In the first row of a table, headers name columns; further down, their row. */
  readonly premiereLigne?: boolean;
}

// Nodes have no name of their own, and a text that is read never reorders them.
const toElements = (noeuds: readonly NoeudDeTexte[] = [], lecture: Lecture): ReactNode[] =>
  noeuds.map((noeud, rang) => toElement(noeud, rang, lecture));

const BALISES: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
};

function toElement(noeud: NoeudDeTexte, key: number, lecture: Lecture): ReactNode {
  const { type, attrs = {}, content } = noeud;
  switch (type) {
    case 'text':
      return <Mots key={key} noeud={noeud} bouges={lecture.bouges} />;
    case 'hardBreak':
      return <br key={key} />;
    case 'heading':
      return createElement(`h${toNiveau(Number(attrs['level']))}`, { key }, toElements(content, lecture));
    case 'table':
      return <Table key={key} lignes={content ?? []} bouges={lecture.bouges} />;
    case 'tableHeader':
    case 'tableCell':
      return toCellule(noeud, key, lecture);
    default:
      return createElement(BALISES[type] ?? 'div', { key }, toElements(content, lecture));
  }
}

/** A table that scrolls on its own where the screen is narrow; reached by keyboard to do so. */
function Table({ lignes, bouges }: { lignes: readonly NoeudDeTexte[]; bouges: readonly string[] }) {
  return (
    <div className="tableau-cadre" tabIndex={0} role="group" aria-label="Tableau">
      <table>
        <tbody>
          {lignes.map(({ content }, rang) => (
            <tr key={rang}>{toElements(content, { bouges, premiereLigne: rang === 0 })}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function toCellule({ type, attrs = {}, content }: NoeudDeTexte, key: number, lecture: Lecture): ReactNode {
  const entete = type === 'tableHeader';
  return createElement(
    entete ? 'th' : 'td',
    {
      key,
      colSpan: Number(attrs['colspan'] ?? 1),
      rowSpan: Number(attrs['rowspan'] ?? 1),
      ...(entete ? { scope: lecture.premiereLigne ? 'col' : 'row' } : {}),
    },
    toElements(content, lecture),
  );
}

function Mots({ noeud, bouges }: { noeud: NoeudDeTexte; bouges: readonly string[] }): ReactNode {
  return (noeud.marks ?? []).reduceRight<ReactNode>((dedans, { type, attrs = {} }) => {
    const { href, cle } = attrs;
    if (type === 'bold') return <strong>{dedans}</strong>;
    if (type === 'italic') return <em>{dedans}</em>;
    if (type === 'chiffre')
      return <span className={`chiffre-cite${bouges.includes(String(cle)) ? ' chiffre-bouge' : ''}`}>{dedans}</span>;
    // Nothing that a page would run, whatever was stored.
    if (type === 'link' && isAdresse(href))
      return (
        <a href={href} rel="noopener noreferrer">
          {dedans}
        </a>
      );
    return dedans;
  }, noeud.text);
}
