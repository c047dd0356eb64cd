export { DeclareDesignation as Component } from '../domaines/designations/declare-designation.js';
