export { EvenementsModule } from './evenements.module.js';
export type { TotalDEvenementsVue } from './evenement.vue.js';
export { TotauxDesEvenements } from './totaux-des-evenements.js';
