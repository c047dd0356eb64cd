export type { FonctionVue, TitulaireVue } from './fonction.dto.js';
export { FonctionsModule } from './fonctions.module.js';
export { ReadFonctions } from './read-fonctions.js';
export { UpdateFonction } from './update-fonction.js';
