export { ReadRgpd } from './read-rgpd.js';
export { RgpdModule } from './rgpd.module.js';
