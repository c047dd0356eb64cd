/** Job queued when somebody becomes head of a school; `{ uai }`. */
export const TACHE_HABILITATION_DE_CHEF = 'habilitation.chef';
