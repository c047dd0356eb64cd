export { Bilans as Component } from '../domaines/bilans/bilans.js';
