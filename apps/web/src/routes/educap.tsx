export { Educap as Component } from '../domaines/educap/educap.js';
