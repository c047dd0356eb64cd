export { useVocabulaire } from './parametres/use-vocabulaire.js';
export { hasRole, useSession } from './session.js';
export type { Session } from './session.js';
