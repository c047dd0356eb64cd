export { Documents as Component } from '../domaines/commissions/documents/documents.js';
