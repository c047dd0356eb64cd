export { DeclareDesignation } from './declare-designation.js';
export { DesignationsModule } from './designations.module.js';
export { PartageDto } from './designation.dto.js';
export { UpdateEcheances } from './alertes/update-echeances.js';
export type { FonctionVue, TitulaireVue } from './fonctions/fonction.dto.js';
export { ReadFonctions } from './fonctions/read-fonctions.js';
export { UpdateFonction } from './fonctions/update-fonction.js';
