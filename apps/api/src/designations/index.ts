export { DeclareDesignation } from './declare-designation.js';
export { DesignationsModule } from './designations.module.js';
export { PartageDto } from './designation.dto.js';
export { UpdateEcheances } from './alertes/update-echeances.js';
