export { CarteRentree } from './carte-rentree.js';
