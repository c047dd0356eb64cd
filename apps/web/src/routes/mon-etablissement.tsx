export { MonEtablissement as Component } from '../domaines/pilotage/ecole/mon-etablissement.js';
