export { useVocabulaire } from './parametres/use-vocabulaire.js';
export { CarteDirection } from './direction/carte-direction.js';
export { peut } from './peut.js';
export type { Droit } from './peut.js';
export { useSession } from './session.js';
export type { Session } from './session.js';
export { toNom } from './nom.js';
