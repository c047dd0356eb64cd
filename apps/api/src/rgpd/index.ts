export { RgpdModule } from './rgpd.module.js';
