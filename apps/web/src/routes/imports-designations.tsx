export { ImportDesignations as Component } from '../domaines/designations/imports/import-designations.js';
