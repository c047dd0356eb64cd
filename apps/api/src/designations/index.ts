export { DesignationsModule } from './designations.module.js';
