const INSECABLES = /[ \u00a0\u202f]*[\u00a0\u202f][ \u00a0\u202f]*/g;

/** Signs that a non-breaking space stands before. */
const SIGNES = /^[:;!?»%€‰]/;
/** What one stands after: an opening quote, a number, « n° », « M. » and its kin. */
const AVANT = /(?:«|\d|n[°º]|(?:^|[\s(«])(?:MM?\.|Mmes?|Mlles?|Dr|Pr|art\.|p\.))$/;

const isVoulue = (avant: string, apres: string): boolean =>
  SIGNES.test(apres) || (AVANT.test(avant) && /^[\p{L}\p{N}«]/u.test(apres)) || (avant.endsWith('«') && apres !== '');

/**
 * A text whose non-breaking spaces stand only where French wants them; word processors line things up with the others. `avant` and
 * `apres`: what it stands between.
 */
export const cleanEspaces = (texte: string, avant = '', apres = ''): string =>
  texte.replace(/[\u00ad\u200b\ufeff]/g, '').replace(INSECABLES, (suite, place: number, tout: string) => {
    const deja = (avant + tout.slice(0, place)).slice(-8);
    const reste = tout.slice(place + suite.length, place + suite.length + 1) || apres;
    if (!isVoulue(deja, reste)) return ' ';
    return suite.includes('\u202f') ? '\u202f' : '\u00a0';
  });

const TEXT_NODE = 3;

const listTextes = (noeud: Node): Node[] =>
  noeud.nodeType === TEXT_NODE ? [noeud] : [...noeud.childNodes].flatMap(listTextes);

const BLOCS = 'p, li, td, th, h1, h2, h3, h4, h5, h6, div, table, body';

const isMemeBloc = (un: Node | undefined, autre: Node): boolean =>
  un !== undefined && un.parentElement?.closest(BLOCS) === autre.parentElement?.closest(BLOCS);

/** Cleans the spaces of every piece of text, read on with the pieces around it. */
export function tidyEspaces(corps: HTMLElement): void {
  const textes = listTextes(corps);
  const lus = textes.map((noeud) => (noeud.textContent ?? '').replace(/[\t\r\n]+/g, ' '));
  textes.forEach((noeud, rang) => {
    const avant = isMemeBloc(textes[rang - 1], noeud) ? (lus[rang - 1] ?? '').slice(-8) : '';
    const apres = isMemeBloc(textes[rang + 1], noeud) ? (lus[rang + 1] ?? '').slice(0, 1) : '';
    noeud.textContent = cleanEspaces(lus[rang] ?? '', avant, apres);
  });
}
