import { Catalogues } from './catalogues.mjs';
import { updateAction } from './coche.mjs';
import { openSession } from './connexion.mjs';
import { getFilm } from './film.mjs';
import { listEtablissements, listRetards } from './listes.mjs';
import { getRegion, getTableauDeBord } from './tableau-de-bord.mjs';

/** The jobs of the best bare handler we can write: each gives the JSON as text, joined from pieces. */
export function createTravaux(pool, aujourdhui) {
  const contexte = { pool, aujourdhui, catalogues: new Catalogues(pool) };
  return {
    'tableau-de-bord': (lieu) => getTableauDeBord(contexte, lieu),
    region: (lieu) => getRegion(contexte, lieu),
    retards: (lieu) => listRetards(contexte, lieu),
    film: (lieu) => getFilm(contexte, lieu),
    coche: (lieu, corps, agent) => updateAction(contexte, lieu, corps, agent),
    connexion: (_, corps) => openSession(contexte, corps),
    recherche: (lieu) => listEtablissements(contexte, lieu),
  };
}
