export { CadreCommission as Component } from '../domaines/commissions/cadre-commission.js';
