export { ActionsLocales as Component } from '../domaines/commissions/actions/actions-locales.js';
