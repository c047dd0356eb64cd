import { type Attrs, type DOMOutputSpec, type MarkSpec, type Node, type NodeSpec, Schema } from 'prosemirror-model';
import { isAdresse, NIVEAU_MIN, toNiveau } from './limites.js';

/** A rich text as it travels and is kept: `{ type: 'doc', content: [...] }`, of the closed schema below and of nothing else. */
export interface TexteRiche {
  readonly type: 'doc';
  readonly content: readonly NoeudDeTexte[];
}

/** One node of it, as JSON. */
export interface NoeudDeTexte {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly NoeudDeTexte[];
  readonly text?: string;
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
}

const demand =
  (juste: (valeur: unknown) => boolean, attendu: string) =>
  (valeur: unknown): void => {
    if (!juste(valeur)) throw new RangeError(`Expected ${attendu}`);
  };

const isEntre =
  (min: number, max: number) =>
  (valeur: unknown): boolean =>
    typeof valeur === 'number' && Number.isInteger(valeur) && valeur >= min && valeur <= max;

const toSpan = (dom: HTMLElement, nom: string): number => {
  const lu = Number(dom.getAttribute(nom) ?? 1);
  return isEntre(1, 20)(lu) ? lu : 1;
};

/** What a table cell says of itself; no width is kept: columns take what they need. */
const CELLULE: Partial<NodeSpec> = {
  content: '(paragraph | bulletList | orderedList)+',
  attrs: {
    colspan: { default: 1, validate: demand(isEntre(1, 20), 'a span') },
    rowspan: { default: 1, validate: demand(isEntre(1, 20), 'a span') },
    colwidth: { default: null, validate: 'null' },
  },
  isolating: true,
};

const toCellule =
  (balise: 'td' | 'th') =>
  ({ attrs: { colspan, rowspan } }: Node): DOMOutputSpec => [
    balise,
    {
      ...(colspan === 1 ? {} : { colspan: String(colspan) }),
      ...(rowspan === 1 ? {} : { rowspan: String(rowspan) }),
      ...(balise === 'th' ? { scope: 'col' } : {}),
    },
    0,
  ];

const parseCellule = (balise: 'td' | 'th'): NodeSpec['parseDOM'] => [
  {
    tag: balise,
    getAttrs: (dom): Attrs => ({ colspan: toSpan(dom, 'colspan'), rowspan: toSpan(dom, 'rowspan') }),
  },
];

const nodes = {
  doc: { content: 'block+' },
  paragraph: { group: 'block', content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
  heading: {
    group: 'block',
    content: 'inline*',
    defining: true,
    attrs: { level: { default: NIVEAU_MIN, validate: demand(isEntre(1, 6), 'a level from 1 to 6') } },
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: toNiveau(level) } })),
    toDOM: ({ attrs }) => [`h${toNiveau(Number(attrs['level']))}`, 0],
  },
  bulletList: {
    group: 'block',
    content: 'listItem+',
    parseDOM: [{ tag: 'ul' }],
    toDOM: () => ['ul', 0],
  },
  orderedList: {
    group: 'block',
    content: 'listItem+',
    parseDOM: [{ tag: 'ol' }],
    toDOM: () => ['ol', 0],
  },
  listItem: {
    content: 'paragraph (paragraph | bulletList | orderedList)*',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: () => ['li', 0],
  },
  table: {
    group: 'block',
    content: 'tableRow+',
    tableRole: 'table',
    isolating: true,
    parseDOM: [{ tag: 'table' }],
    toDOM: () => ['table', ['tbody', 0]],
  },
  tableRow: {
    content: '(tableCell | tableHeader)+',
    tableRole: 'row',
    parseDOM: [{ tag: 'tr' }],
    toDOM: () => ['tr', 0],
  },
  tableHeader: { ...CELLULE, tableRole: 'header_cell', parseDOM: parseCellule('th'), toDOM: toCellule('th') },
  tableCell: { ...CELLULE, tableRole: 'cell', parseDOM: parseCellule('td'), toDOM: toCellule('td') },
  hardBreak: {
    group: 'inline',
    inline: true,
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
  text: { group: 'inline' },
} as const satisfies Record<string, NodeSpec>;

const marks = {
  link: {
    inclusive: false,
    attrs: { href: { validate: demand(isAdresse, 'an address in http, https or mailto') } },
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (dom: HTMLElement) => {
          const href = dom.getAttribute('href');
          return isAdresse(href) ? { href } : false;
        },
      },
    ],
    toDOM: ({ attrs }) => ['a', { href: String(attrs['href']), rel: 'noopener noreferrer' }, 0],
  },
  bold: {
    parseDOM: [
      { tag: 'strong' },
      { tag: 'b', getAttrs: (dom: HTMLElement) => (dom.style.fontWeight === 'normal' ? false : null) },
      { style: 'font-weight', getAttrs: (valeur: string) => (/^(bold(er)?|[6-9]\d{2})$/.test(valeur) ? null : false) },
    ],
    toDOM: () => ['strong', 0],
  },
  italic: {
    parseDOM: [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }],
    toDOM: () => ['em', 0],
  },
  /** A figure that comes from Focale: what it counts, and what it was worth when it was written. */
  chiffre: {
    inclusive: false,
    excludes: 'chiffre',
    attrs: {
      cle: { validate: demand((v) => typeof v === 'string' && /^[a-z0-9_.-]{1,120}$/i.test(v), 'the key of a figure') },
      valeur: { validate: demand((v) => typeof v === 'string' && v.length <= 60, 'a figure as it is written') },
    },
    parseDOM: [
      {
        tag: 'span[data-chiffre]',
        getAttrs: (dom: HTMLElement) => ({
          cle: dom.getAttribute('data-chiffre') ?? '',
          valeur: dom.getAttribute('data-valeur') ?? '',
        }),
      },
    ],
    toDOM: ({ attrs }) => [
      'span',
      { class: 'chiffre-cite', 'data-chiffre': String(attrs['cle']), 'data-valeur': String(attrs['valeur']) },
      0,
    ],
  },
} as const satisfies Record<string, MarkSpec>;

/**
 * The closed schema of the rich texts: headings, paragraphs, lists, tables, emphasis, links and figures. No image, no style, no
 * HTML. The editor and the server apply the same one: what a page shows is what was kept.
 */
export const SCHEMA = new Schema({ nodes, marks });
