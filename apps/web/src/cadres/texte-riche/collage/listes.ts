import { toStyle, unwrap } from './noeuds.js';

/** One line of a list that is told by its looks: how deep it stands, whether it is numbered, what it holds. */
interface Item {
  readonly niveau: number;
  readonly ordonne: boolean;
  readonly contenu: Element;
}

/** « 1. », « a) », « iv. », « 2.3. »; a bullet is any other sign, the letter o included. */
const NUMERO = /^\(?(?:\d+(?:\.\d+)*[.)°]?|(?:[a-z]|[ivxlc]+)[.)])$/i;
/** A sign typed before the words, and the spaces that line them up: what is left of a list that lost its style. */
const SIGNE_TAPE = /^\s*([·•▪§–-]|o|\(?(?:\d+|[a-z]|[ivxlc]+)[.)])[\u00a0\s]{2,}/i;
/** What Word moves each level by, in points. */
const RETRAIT_PT = 36;

/** Makes real lists: those that Word draws with paragraphs, those of its web version, and those that LibreOffice nests beside their line. */
export function buildListes(corps: HTMLElement): void {
  for (const conteneur of [corps, ...corps.querySelectorAll('div, td, th, section, article')]) buildDans(conteneur);
  nestListes(corps);
  for (const emballage of [...corps.querySelectorAll('.ListContainerWrapper')]) unwrap(emballage);
}

function buildDans(conteneur: Element): void {
  let suite: Item[] = [];
  let dernier: Element | undefined;
  const end = (): void => {
    if (suite.length > 0 && dernier) dernier.replaceWith(...buildArbre(suite));
    suite = [];
    dernier = undefined;
  };
  for (const enfant of [...conteneur.children]) {
    const items = toItems(enfant);
    const precedent = suite.at(-1);
    if (items.length === 0 && precedent && isSuiteDItem(enfant)) {
      precedent.contenu.append(enfant);
      continue;
    }
    if (items.length === 0) {
      end();
      continue;
    }
    dernier?.remove();
    dernier = enfant;
    suite.push(...items);
  }
  end();
}

/** A second paragraph of the same line: styled as one, without a sign of its own. */
const isSuiteDItem = (element: Element): boolean =>
  element.tagName === 'P' && /\bMsoList(?:ParagraphCxSp(?:Middle|Last)|Continue)/.test(element.className);

/** What lines a child of the page is: none when it is no list of these kinds. */
function toItems(element: Element): Item[] {
  if (element.tagName === 'P') return toItemDeWord(element);
  if (!element.classList.contains('ListContainerWrapper')) return [];
  return [...element.querySelectorAll('li')].map((li) => ({
    niveau: Number(li.getAttribute('data-aria-level') ?? 1),
    ordonne: li.closest('ul, ol')?.tagName === 'OL',
    contenu: moveDans(li, li.ownerDocument.createElement('li')),
  }));
}

function toItemDeWord(paragraphe: Element): Item[] {
  const style = toStyle(paragraphe);
  const [, niveau] = /mso-list:(?!none)\S*?level(\d+)/.exec(style) ?? [];
  const marque = [...paragraphe.querySelectorAll('*')].find((dedans) => toStyle(dedans).includes('mso-list:ignore'));
  const signe = (marque?.textContent ?? '').replace(/[\u00a0\s]/g, '');
  const item = (rang: number, ordonne: boolean): Item[] => {
    const li = paragraphe.ownerDocument.createElement('li');
    const dedans = moveDans(paragraphe, paragraphe.ownerDocument.createElement('p'));
    li.append(dedans);
    return [{ niveau: rang, ordonne, contenu: li }];
  };
  if (niveau !== undefined) {
    marque?.remove();
    return item(Number(niveau), NUMERO.test(signe));
  }
  if (!/\bMsoList/.test(paragraphe.className)) return [];
  const [tape, tapeSigne = ''] = SIGNE_TAPE.exec(paragraphe.textContent ?? '') ?? [];
  if (tape === undefined) return [];
  dropDebut(paragraphe, tape.length);
  const [, marge = '0'] = /margin-left:(\d+(?:\.\d+)?)pt/.exec(style) ?? [];
  return item(Math.max(1, Math.round(Number(marge) / RETRAIT_PT)), NUMERO.test(tapeSigne));
}

function moveDans(de: Element, vers: Element): Element {
  vers.append(...de.childNodes);
  return vers;
}

/** Takes the first characters off an element, across the pieces that they are written in. */
function dropDebut(noeud: Node, nombre: number): number {
  let reste = nombre;
  for (const enfant of [...noeud.childNodes]) {
    if (reste === 0) break;
    if (enfant.hasChildNodes()) {
      reste = dropDebut(enfant, reste);
      continue;
    }
    const texte = enfant.textContent ?? '';
    enfant.textContent = texte.slice(reste);
    reste -= Math.min(reste, texte.length);
  }
  return reste;
}

/** Lists of these lines, each level in the line above it. */
function buildArbre(items: readonly Item[]): Element[] {
  const racines: Element[] = [];
  const pile: { niveau: number; liste: Element }[] = [];
  for (const { niveau, ordonne, contenu } of items) {
    while ((pile.at(-1)?.niveau ?? 0) > niveau) pile.pop();
    const nom = ordonne ? 'ol' : 'ul';
    const ici = pile.at(-1);
    if (ici?.niveau === niveau && ici.liste.tagName.toLowerCase() !== nom) pile.pop();
    if (pile.at(-1)?.niveau !== niveau) {
      const liste = contenu.ownerDocument.createElement(nom);
      const parent = pile.at(-1)?.liste.lastElementChild;
      if (parent) parent.append(liste);
      else racines.push(liste);
      pile.push({ niveau, liste });
    }
    pile.at(-1)?.liste.append(contenu);
  }
  return racines;
}

/** A list that stands beside the line that it belongs to goes in it. */
function nestListes(corps: HTMLElement): void {
  for (const liste of [...corps.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')]) {
    const ligne = liste.previousElementSibling;
    if (ligne?.tagName === 'LI') ligne.append(liste);
    else unwrap(liste);
  }
}
