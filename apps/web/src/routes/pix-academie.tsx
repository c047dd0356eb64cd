export { PixAcademie as Component } from '../domaines/pix/pix-academie.js';
