export { LettreDeMission as Component } from '../domaines/lettres/lettre-de-mission.js';
