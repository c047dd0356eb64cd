import { updateAction } from './coche.mjs';
import { openSession } from './connexion.mjs';
import { getFilm } from './film.mjs';
import { listEtablissements, listRetards } from './listes.mjs';
import { getRegion, getTableauDeBord } from './tableau-de-bord.mjs';

/** The jobs of the first bare handler: each gives the object that is serialised whole. */
export const createTravaux = (pool, aujourdhui) => {
  const serialise =
    (travail) =>
    async (...demande) =>
      JSON.stringify(await travail(...demande));
  return {
    'tableau-de-bord': serialise((lieu) => getTableauDeBord(pool, aujourdhui, lieu)),
    region: serialise((lieu) => getRegion(pool, aujourdhui, lieu)),
    retards: serialise((lieu) => listRetards(pool, aujourdhui, lieu)),
    film: serialise((lieu) => getFilm(pool, aujourdhui, lieu)),
    coche: serialise((lieu, corps, agent) => updateAction(pool, aujourdhui, lieu, corps, agent)),
    connexion: serialise((_, corps) => openSession(pool, corps)),
    recherche: serialise((lieu) => listEtablissements(pool, aujourdhui, lieu)),
  };
};
