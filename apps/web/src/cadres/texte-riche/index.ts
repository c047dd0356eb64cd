import { lazy } from 'react';

export { TexteRicheLu } from './texte-riche-lu.js';

/** Fetched when somebody begins to write: reading goes without it. */
export const EditeurDeTexte = lazy(async () => ({ default: (await import('./editeur.js')).Editeur }));
