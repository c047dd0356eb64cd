export { useAttendus } from './attendus.js';
export type { Attendu } from './attendus.js';
export { BandeFilm } from './bande-film.js';
export { ExplicationFilm } from './explication-film.js';
export { useFilm } from './film.js';
export { TableauAttendus } from './tableau-attendus.js';
