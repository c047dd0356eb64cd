export { AnneesModule } from './annees.module.js';
export { DroitsDEcriture } from './droits-d-ecriture.js';
