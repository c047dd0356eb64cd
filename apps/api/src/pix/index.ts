export { PixModule } from './pix.module.js';
export type { TotalPixVue, UsagePixVue } from './pix.vue.js';
export { ReadPix } from './read-pix.js';
