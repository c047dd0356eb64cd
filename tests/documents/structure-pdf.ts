import { type FichierPdf, isReference, resolve } from './fichier-pdf.js';
import { type Dictionnaire, isMot, JetonsPdf, type Valeur } from './jetons-pdf.js';

/** One element of the tree of tags: what a screen reader is told. */
export interface Element {
  readonly role: string;
  readonly alternative: string;
  readonly portee: string;
  readonly enfants: readonly Element[];
}

/** What a PDF says to who does not see it, and what it shows without saying it. */
export interface StructurePdf {
  readonly langue: string;
  readonly titre: string;
  readonly montreTitre: boolean;
  readonly balise: boolean;
  readonly declare: boolean;
  /** Elements in the order in which they are read. */
  readonly racine: readonly Element[];
  /** Drawn outside tags and artifacts, by page: the operator. */
  readonly horsBalises: readonly string[];
  /** Tagged on the page, absent from the tree. */
  readonly perdus: readonly string[];
  /** Links that say nothing of where they lead. */
  readonly liensMuets: number;
}

/** Operators that draw. */
const DESSINE = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'BI']);

export function buildStructure(fichier: FichierPdf): StructurePdf {
  const get = (dictionnaire: Valeur | undefined, cle: string): Valeur => {
    const lu = resolve(fichier, dictionnaire);
    return lu instanceof Map ? resolve(fichier, (lu as Dictionnaire).get(cle)) : null;
  };
  const catalogue = resolve(fichier, fichier.suite.get('/Root'));
  const xmp = getFlux(fichier, catalogue instanceof Map ? catalogue.get('/Metadata') : undefined);
  const arbre = get(catalogue, '/StructTreeRoot');
  const cites = new Set<string>();
  const racine = listEnfants(fichier, get(arbre, '/K'), '', cites);
  const pages = [...fichier.objets].filter(([, { valeur }]) => get(valeur, '/Type') === '/Page');
  const lues = pages.map(([numero, { valeur }]) => ({ numero, ...inspectPage(fichier, valeur) }));
  return {
    langue: toTexte(get(catalogue, '/Lang')),
    titre: (/<dc:title>[^]*?<rdf:li[^>]*>([^<]*)</.exec(xmp)?.[1] ?? '').trim(),
    montreTitre: get(get(catalogue, '/ViewerPreferences'), '/DisplayDocTitle') === true,
    balise: get(get(catalogue, '/MarkInfo'), '/Marked') === true && arbre instanceof Map,
    declare: /pdfuaid:part(?:>|=")1/.test(xmp),
    racine,
    horsBalises: lues.flatMap(({ horsBalises }) => horsBalises),
    perdus: lues.flatMap(({ numero, marques }) =>
      marques.map((mcid) => `${numero}:${mcid}`).filter((place) => !cites.has(place)),
    ),
    liensMuets: [...fichier.objets.values()].filter(
      ({ valeur }) => get(valeur, '/Subtype') === '/Link' && toTexte(get(valeur, '/Contents')) === '',
    ).length,
  };
}

/** Every element, parents before their children. */
export const listElements = (elements: readonly Element[]): Element[] =>
  elements.flatMap((element) => [element, ...listElements(element.enfants)]);

function listEnfants(fichier: FichierPdf, noeud: Valeur, page: string, cites: Set<string>): Element[] {
  const lu = resolve(fichier, noeud);
  if (Array.isArray(lu)) return lu.flatMap((un: Valeur) => listEnfants(fichier, un, page, cites));
  if (typeof lu === 'number') cites.add(`${page}:${lu}`);
  if (!(lu instanceof Map)) return [];
  const dictionnaire = lu as Dictionnaire;
  const propre = toNumero(dictionnaire.get('/Pg')) ?? page;
  const role = dictionnaire.get('/S');
  if (typeof role !== 'string') {
    const mcid = dictionnaire.get('/MCID');
    if (typeof mcid === 'number') cites.add(`${propre}:${mcid}`);
    return [];
  }
  return [
    {
      role: role.slice(1),
      alternative: toTexte(resolve(fichier, dictionnaire.get('/Alt'))),
      portee: getPortee(fichier, dictionnaire.get('/A')),
      enfants: listEnfants(fichier, dictionnaire.get('/K') ?? null, propre, cites),
    },
  ];
}

function getPortee(fichier: FichierPdf, attributs: Valeur | undefined): string {
  const lus = resolve(fichier, attributs);
  for (const un of Array.isArray(lus) ? (lus as Valeur[]) : [lus]) {
    const attribut = resolve(fichier, un);
    const portee = attribut instanceof Map ? (attribut as Dictionnaire).get('/Scope') : undefined;
    if (typeof portee === 'string') return portee;
  }
  return '';
}

/** What a page draws outside any mark, and the marks it bears. */
function inspectPage(fichier: FichierPdf, page: Valeur): { horsBalises: string[]; marques: number[] } {
  const contenus = (page as Dictionnaire).get('/Contents');
  const source = (Array.isArray(contenus) ? contenus : [contenus]).map((un: Valeur) => getFlux(fichier, un)).join('\n');
  const jetons = new JetonsPdf(source);
  const ouvertes: boolean[] = [];
  const horsBalises: string[] = [];
  const marques: number[] = [];
  let arguments_: Valeur[] = [];
  for (let jeton = jetons.next(); jeton !== undefined; jeton = jetons.next()) {
    if (!isMot(jeton)) {
      arguments_.push(jeton);
      continue;
    }
    const [balise, proprietes] = arguments_;
    const mcid = proprietes instanceof Map ? (proprietes as Dictionnaire).get('/MCID') : undefined;
    if (typeof mcid === 'number') marques.push(mcid);
    if (jeton.mot === 'BDC' || jeton.mot === 'BMC') ouvertes.push(balise === '/Artifact' || typeof mcid === 'number');
    if (jeton.mot === 'EMC') ouvertes.pop();
    if (DESSINE.has(jeton.mot) && !ouvertes.includes(true)) horsBalises.push(jeton.mot);
    arguments_ = [];
  }
  return { horsBalises, marques };
}

const getFlux = ({ objets }: FichierPdf, reference: Valeur | undefined): string =>
  isReference(reference) ? (objets.get(reference.objet)?.flux ?? '') : '';

const toNumero = (reference: Valeur | undefined): string | undefined =>
  isReference(reference) ? String(reference.objet) : undefined;

const toTexte = (valeur: Valeur): string =>
  typeof valeur === 'object' && valeur !== null && 'texte' in valeur ? valeur.texte : '';
