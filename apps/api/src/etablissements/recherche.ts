/** Text as it is searched: lower case, without accents nor ligatures. Written in `etablissements.recherche`. */
export function foldRecherche(texte: string): string {
  return texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

/** One `like` pattern a word: a school matches when it holds every word, in any order. Null when nothing is asked. */
export function buildMotifs(q: string | undefined): string[] | null {
  const mots = foldRecherche(q ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((mot) => mot !== '');
  return mots.length === 0 ? null : mots.map((mot) => `%${mot}%`);
}
