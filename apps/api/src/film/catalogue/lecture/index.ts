export { carryOverFilm } from './carry-over-film.js';
export { CatalogueRefuse, type AnomalieDeCatalogue } from './catalogue-refuse.js';
export type { LigneDeFilm } from './ligne-de-film.js';
export { readAttendusCsv, type AttenduDuCatalogue } from './read-attendus-csv.js';
export { readFilmCsv } from './read-film-csv.js';
