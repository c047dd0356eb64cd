export { Rgpd as Component } from '../domaines/rgpd/rgpd.js';
