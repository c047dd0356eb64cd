export { AttenduEtablissements as Component } from '../domaines/pilotage/attendu-etablissements.js';
