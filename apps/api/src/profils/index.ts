export { LoadProfils } from './chargement/load-profils.js';
export { DatesDeLAcademie } from './dates/dates.js';
export type { DateVue } from './dates/date.dto.js';
export { ProfilsModule } from './profils.module.js';
