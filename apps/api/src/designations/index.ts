export { DeclareDesignation } from './brouillons.js';
export { PartageDto, PARTAGES } from './designation.dto.js';
export { DesignationVue, PartageVue } from './designation.vue.js';
export { DesignationsModule } from './designations.module.js';
export { LettresDuMandat, MandatDeLaLettre } from './mandat-et-lettre.js';
export type { NatureCompensation, Partage } from './mandat.entity.js';
export { lastDayOfMission } from './mission.js';
