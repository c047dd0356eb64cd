// The module is imported by `app.module.ts` alone: who enters here loads no reader of files.
export { Catalogue } from './catalogue.js';
export { EcheancesDuFilm } from './echeances-du-film.port.js';
export { type AttenduPartage, EcolesDuFilm, type EtatDesEcoles } from './ecoles-du-film.port.js';
export type { Lieu } from './edition/lieu-du-modele.js';
export type { LignePubliee } from './lignes.queries.js';
