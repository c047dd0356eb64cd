export { Retards as Component } from '../domaines/pilotage/retards.js';
