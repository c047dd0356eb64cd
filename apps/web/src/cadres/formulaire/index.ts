export { Champ, useValeur } from './champ.js';
export { Formulaire } from './formulaire.js';
export { GardeDePage } from './garde-de-page.js';
export { PersonneProvider, usePersonne } from './personne.js';
export { listBrouillons } from './brouillons.js';
export { SaisiesNonEnvoyees } from './saisies-non-envoyees.js';
export { leaveSaisies } from './saisies-en-cours.js';
export { useFormulaire } from './use-formulaire.js';
export type { FormulaireOuvert } from './use-formulaire.js';
