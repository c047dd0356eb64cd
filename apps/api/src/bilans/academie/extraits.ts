/** A piece of an extract: words that were searched, or what stands around them. */
export interface Morceau {
  readonly texte: string;
  readonly trouve: boolean;
}

const ACCENTUEES = 'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝŸàáâãäåçèéêëìíîïñòóôõöùúûüýÿ';
const NUES = 'AAAAAACEEEEIIIINOOOOOUUUUYYaaaaaaceeeeiiiinooooouuuuyy';
const LIGATURES = ['Œ', 'œ', 'Æ', 'æ'];

/** What PostgreSQL puts around a word that was found: characters that no keyboard has, taken out of the text itself. */
const DEBUT = '\uE000';
const FIN = '\uE001';

/** SQL of a text as it is searched: without accents nor ligatures. The column `recherche` is made of the same. */
const fold = (sql: string): string =>
  `replace(replace(replace(replace(translate(normalize(${sql}, nfc), '${ACCENTUEES}${DEBUT}${FIN}', '${NUES}'),
    'Œ', 'OE'), 'œ', 'oe'), 'Æ', 'AE'), 'æ', 'ae')`;

/** SQL of a search in French: words in any order, "exact words", or, -without. */
export const toRequete = (parametre: string): string => `websearch_to_tsquery('french', ${fold(`${parametre}::text`)})`;

/** SQL of the two columns that {@link buildExtrait} reads: the text as it was written, and as it was searched, words marked. */
export const toColonnes = (texte: string, parametre: string): string =>
  `normalize(${texte}, nfc) as texte, ts_headline('french', ${fold(texte)}, ${toRequete(parametre)},
    'HighlightAll=true, StartSel="${DEBUT}", StopSel="${FIN}"') as marque`;

export interface TexteMarque {
  readonly texte: string;
  readonly marque: string;
}

/** Characters kept on each side of the first word that was found. */
const AUTOUR = 110;

/** The passage of the first word that was found, as its author wrote it, cut between words. */
export function buildExtrait({ texte, marque }: TexteMarque): Morceau[] {
  const lettres = [...texte];
  const trouves = markLettres(lettres, marque);
  const premier = Math.max(0, trouves.indexOf(true));
  const debut = premier <= AUTOUR ? 0 : cutAfter(lettres, premier - AUTOUR, premier);
  const fin = Math.min(lettres.length, premier + 2 * AUTOUR);
  const morceaux: Morceau[] = [];
  for (let i = debut; i < fin; i += 1) {
    const trouve = trouves[i] ?? false;
    const dernier = morceaux.at(-1);
    const lettre = lettres[i] ?? '';
    if (dernier?.trouve === trouve) morceaux[morceaux.length - 1] = { texte: dernier.texte + lettre, trouve };
    else morceaux.push({ texte: lettre, trouve });
  }
  return [
    ...(debut > 0 ? [{ texte: '… ', trouve: false }] : []),
    ...morceaux,
    ...(fin < lettres.length ? [{ texte: '…', trouve: false }] : []),
  ];
}

/** Whether each letter of the text is one of a word that was found: the marked copy is read beside it. */
function markLettres(lettres: readonly string[], marque: string): boolean[] {
  const copie = [...marque];
  let place = 0;
  let dedans = false;
  return lettres.map((lettre) => {
    if (lettre === DEBUT || lettre === FIN) return false;
    for (; copie[place] === DEBUT || copie[place] === FIN; place += 1) dedans = copie[place] === DEBUT;
    place += LIGATURES.includes(lettre) ? 2 : 1;
    return dedans;
  });
}

/** The first place after a space from there on; there when a single word runs that far. */
function cutAfter(lettres: readonly string[], place: number, limite: number): number {
  const espace = lettres.findIndex((lettre, i) => i >= place && i < limite && /\s/.test(lettre));
  return espace === -1 ? place : espace + 1;
}
