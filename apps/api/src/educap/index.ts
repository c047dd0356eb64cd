export type { EducapVue } from './educap.dto.js';
export { EducapModule } from './educap.module.js';
export { ReadEducap } from './read-educap.js';
