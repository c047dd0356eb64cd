export { AnneesModule } from './annees.module.js';
