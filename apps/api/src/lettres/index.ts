export { Lettres } from './lettres.js';
export { LettresModule } from './lettres.module.js';
