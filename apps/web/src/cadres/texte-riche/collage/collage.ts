import { buildListes } from './listes.js';
import { toStyle, unwrap, updateNom } from './noeuds.js';
import { tidyEspaces } from './espaces.js';

/** What carries no words of the text, and what its author had not kept: images, scripts, comments, deleted words. */
const BRUIT = [
  ...['style', 'script', 'meta', 'link', 'title', 'xml', 'img', 'picture', 'svg', 'object', 'iframe', 'hr', 'del'],
  ...[
    'input',
    'select',
    'button',
    'br[clear]',
    '.msoDel',
    '.MsoCommentReference',
    '.msocomanchor',
    '.msocomtxt',
    'colgroup',
  ],
].join(',');

const STYLES_DE_BRUIT = /mso-element:comment|mso-hide:all|display:none|page-break-before:always/;

/** Attributes that the schema reads. */
const ATTRIBUTS = new Set(['href', 'colspan', 'rowspan', 'data-chiffre', 'data-valeur']);

type Parse = (html: string) => HTMLElement;

const parsePage: Parse = (html) => new DOMParser().parseFromString(html, 'text/html').body;

/**
 * What Word, LibreOffice or a page of the web put on the clipboard, as the schema of rich texts reads it best: real lists,
 * emphasis and headings told by their elements, tables that hold words, spaces as French wants them. What comes from an
 * editor of ours is left as it is.
 */
export function cleanCollage(html: string, parse: Parse = parsePage): string {
  if (html.includes('data-pm-slice')) return html;
  const corps = parse(hideStyles(html));
  dropBruit(corps);
  tellTitres(corps);
  tellNotes(corps);
  buildListes(corps);
  tellEmphases(corps);
  tidyTableaux(corps);
  tidyEspaces(corps);
  dropVides(corps);
  for (const element of corps.querySelectorAll('*'))
    for (const { name } of [...element.attributes]) if (!ATTRIBUTS.has(name)) element.removeAttribute(name);
  return corps.innerHTML;
}

/** Styles are read as the words they are: applied, the page's policy would refuse them. */
const hideStyles = (html: string): string =>
  html.replace(/<[a-z][^>]*>/gi, (balise) => balise.replace(/\sstyle\s*=/gi, ' data-style='));

function dropBruit(corps: HTMLElement): void {
  for (const element of corps.querySelectorAll(BRUIT)) element.remove();
  for (const element of [...corps.querySelectorAll('*')]) {
    const nom = element.tagName.toLowerCase();
    if (STYLES_DE_BRUIT.test(toStyle(element)) || nom.startsWith('v:')) element.remove();
    // `<o:p>` and its kin say how Word keeps the text; what they hold is of it.
    else if (nom.includes(':')) unwrap(element);
  }
  dropRemarques(corps);
}

const COMMENT_NODE = 8;

function dropRemarques(noeud: Node): void {
  for (const enfant of [...noeud.childNodes])
    if (enfant.nodeType === COMMENT_NODE) noeud.removeChild(enfant);
    else dropRemarques(enfant);
}

/** Titles that Word tells by a style only. */
function tellTitres(corps: HTMLElement): void {
  for (const paragraphe of [...corps.querySelectorAll('p')]) {
    const [, plan] = /mso-outline-level:(\d)/.exec(toStyle(paragraphe)) ?? [];
    if (/\bMsoTitle\b/.test(paragraphe.className)) updateNom(paragraphe, 'h1');
    else if (/\bMsoSubtitle\b/.test(paragraphe.className)) updateNom(paragraphe, 'h2');
    else if (plan && Number(plan) >= 1 && Number(plan) <= 6) updateNom(paragraphe, `h${plan}`);
  }
}

/** Calls of notes stay beside their word, in brackets, as Word writes them; the notes themselves follow the text. */
function tellNotes(corps: HTMLElement): void {
  for (const appel of corps.querySelectorAll('.sdfootnoteanc, .sdendnoteanc, .sdfootnotesym, .sdendnotesym')) {
    const numero = (appel.textContent ?? '').trim();
    appel.textContent = /sym\b/.test(appel.className) ? `[${numero}] ` : `[${numero}]`;
  }
}

/** Bold and italic, where a style says them; and not where it says that they are none. */
function tellEmphases(corps: HTMLElement): void {
  for (const element of [...corps.querySelectorAll('b, strong, i, em, span, font, a, p')]) {
    const style = toStyle(element);
    const poids = /font-weight:([a-z0-9]+)/.exec(style)?.[1];
    const pente = /font-style:([a-z]+)/.exec(style)?.[1];
    const nom = element.tagName.toLowerCase();
    if (nom === 'b' || nom === 'strong') {
      if (poids === 'normal' || poids === '400' || element.closest('h1, h2, h3, h4, h5, h6')) unwrap(element);
    } else if (nom === 'i' || nom === 'em') {
      if (pente === 'normal') unwrap(element);
    } else {
      const gras = poids !== undefined && /^(?:bold(?:er)?|[6-9]\d{2})$/.test(poids);
      if (gras && !element.closest('h1, h2, h3, h4, h5, h6')) wrapContenu(element, 'strong');
      if (pente === 'italic' || pente === 'oblique') wrapContenu(element, 'em');
    }
  }
}

function wrapContenu(element: Element, nom: string): void {
  const autour = element.ownerDocument.createElement(nom);
  autour.append(...element.childNodes);
  element.append(autour);
}

/** Cells hold paragraphs and lists: titles become bold words there, a table inside a table its lines. */
function tidyTableaux(corps: HTMLElement): void {
  for (const dedans of [...corps.querySelectorAll('table table')]) {
    const lignes = [...dedans.querySelectorAll('tr')].map((ligne) => {
      const paragraphe = dedans.ownerDocument.createElement('p');
      const mots = [...ligne.children].map((cellule) => (cellule.textContent ?? '').trim());
      paragraphe.textContent = mots.filter((mot) => mot !== '').join(' ; ');
      return paragraphe;
    });
    dedans.replaceWith(...lignes);
  }
  for (const titre of [
    ...corps.querySelectorAll('td h1, td h2, td h3, td h4, td h5, td h6, th h1, th h2, th h3, th h4'),
  ]) {
    wrapContenu(titre, 'strong');
    updateNom(titre, 'p');
  }
  for (const legende of [...corps.querySelectorAll('caption')]) {
    const tableau = legende.closest('table');
    tableau?.before(updateNom(legende, 'p'));
  }
  for (const cellule of [...corps.querySelectorAll('thead td')]) updateNom(cellule, 'th');
}

/** Paragraphs that make space, and what is left of what was removed. */
function dropVides(corps: HTMLElement): void {
  for (const element of [...corps.querySelectorAll('p, li, h1, h2, h3, h4, h5, h6, ul, ol')].reverse())
    if ((element.textContent ?? '').trim() === '') element.remove();
}
