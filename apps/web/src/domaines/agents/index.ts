import { lazy } from 'react';

export { useVocabulaire } from './parametres/use-vocabulaire.js';
export { peut } from './peut.js';
export type { Droit } from './peut.js';
export { useSession } from './session.js';
export type { Session } from './session.js';
export { toNom } from './nom.js';

/** Fetched by who follows a territory: a head's first screen goes without. */
export const CarteDirection = lazy(async () => ({
  default: (await import('./direction/carte-direction.js')).CarteDirection,
}));
