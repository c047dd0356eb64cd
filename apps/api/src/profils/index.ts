export { LoadProfils } from './chargement/load-profils.js';
export { DatesDeLAcademie } from './dates/dates-de-l-academie.js';
export type { DateVue } from './dates/date.dto.js';
export { ProfilsModule } from './profils.module.js';
