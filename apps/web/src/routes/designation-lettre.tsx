export { LettreDeMission as Component } from '../domaines/designations/lettres/lettre-de-mission.js';
