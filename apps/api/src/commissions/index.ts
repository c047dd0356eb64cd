export { ActionsLocales } from './actions/actions-locales.js';
export { CommissionsModule } from './commissions.module.js';
export { Membres } from './membres.js';
export { ReadCommission } from './read-commission.js';
export { ListReunions, type ReunionAgendee } from './reunions/list-reunions.js';
export { UpdateCommission } from './update-commission.js';
