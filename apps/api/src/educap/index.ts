export { EducapModule } from './educap.module.js';
