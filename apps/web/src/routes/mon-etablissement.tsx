export { MonEtablissement as Component } from '../domaines/etablissements/mon-etablissement.js';
