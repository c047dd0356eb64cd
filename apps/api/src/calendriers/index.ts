export { CalendriersModule } from './calendriers.module.js';
