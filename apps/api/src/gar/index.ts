export { GarModule } from './gar.module.js';
export { ResponsablesGar } from './responsables-gar.port.js';
