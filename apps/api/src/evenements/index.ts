export { EvenementsModule } from './evenements.module.js';
