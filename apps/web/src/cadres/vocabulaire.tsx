import { VOCABULAIRE_USUEL, formatVocabulaire } from '@focale/domaine';
import type { Vocabulaire } from '@focale/domaine';
import { createContext, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';

const VocabulaireContext = createContext<Vocabulaire>(VOCABULAIRE_USUEL);

interface Mots {
  /** A sentence in the words of the académie being read: « RRUPN » and « SRANE » become what it calls them. */
  dire: (texte: string) => string;
  /** What it calls the commission numérique. */
  commission: string;
}

/** The words of the académie whose pages are being read; the usual ones elsewhere. */
export function useMots(): Mots {
  const vocabulaire = useContext(VocabulaireContext);
  return useMemo(
    () => ({ dire: (texte) => formatVocabulaire(texte, vocabulaire), commission: vocabulaire.commission }),
    [vocabulaire],
  );
}

/** Gives the pages the words of an académie. */
export function VocabulaireProvider({ vocabulaire, children }: { vocabulaire: Vocabulaire; children: ReactNode }) {
  return <VocabulaireContext value={vocabulaire}>{children}</VocabulaireContext>;
}
