export { Gar as Component } from '../domaines/gar/gar.js';
