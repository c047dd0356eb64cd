export { BilansModule } from './bilans.module.js';
