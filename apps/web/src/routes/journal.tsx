export { Journal as Component } from '../domaines/journal/journal.js';
