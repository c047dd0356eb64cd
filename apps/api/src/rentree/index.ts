export { RentreeModule } from './rentree.module.js';
