export { PresetsEnt as Component } from '../domaines/profils/ent/presets-ent.js';
