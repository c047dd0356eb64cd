export { EquipementsModule } from './equipements.module.js';
