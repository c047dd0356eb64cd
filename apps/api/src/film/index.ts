export { FilmModule } from './film.module.js';
export { toAdresseDansLeFilm } from './attendus/adresse-dans-le-film.js';
export { type Echeance, ListEcheances } from './attendus/list-echeances.js';
export {
  type ActionLocaleDuFilm,
  ActionsLocalesDuFilm,
  type SourceDActionsLocales,
} from './suivi/actions-locales.port.js';
export { ActionVue, FilmVue } from './suivi/film.dto.js';
export { ListFilm } from './suivi/list-film.js';
export { OpenSuivis } from './suivi/open-suivis.js';
export { ProjectFaits } from './suivi/project-faits.js';
export { SuivisDeLAcademie } from './suivi/publication/suivis-de-l-academie.js';
