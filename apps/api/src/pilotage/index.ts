export { PilotageModule } from './pilotage.module.js';
