export { PixModule } from './pix.module.js';
