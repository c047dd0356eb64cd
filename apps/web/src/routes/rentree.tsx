export { Rentree as Component } from '../domaines/rentree/rentree.js';
