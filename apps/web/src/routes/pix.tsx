export { Pix as Component } from '../domaines/pix/pix.js';
