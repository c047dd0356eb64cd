import type { ActionDuFilm } from '../types.js';

const normalize = (texte: string): string =>
  texte.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();

/** Lines whose title, theme, comment or person in charge hold every word asked for; accents and case are ignored. */
export function searchActions(actions: readonly ActionDuFilm[], recherche: string): readonly ActionDuFilm[] {
  const mots = normalize(recherche).split(/\s+/).filter(Boolean);
  if (mots.length === 0) return actions;
  return actions.filter((action) => {
    const texte = normalize(
      [action.intitule, action.theme, action.commentaire, action.charge?.nom].filter(Boolean).join(' \n '),
    );
    return mots.every((mot) => texte.includes(mot));
  });
}
