import { formatResponsable, isFonctionNumerique, LIBELLES_FONCTIONS_NUMERIQUES } from '@focale/domaine';

/** A function of the network in words: a RRUPN, or the holder of a digital function. */
export const formatFonction = (code: string): string =>
  isFonctionNumerique(code) ? LIBELLES_FONCTIONS_NUMERIQUES[code] : formatResponsable(code);
