export { CommissionNumerique as Component } from '../domaines/commissions/commission-numerique.js';
