import type { EtatRessource, StatutContact } from '@focale/domaine';
import type { StatusTone } from '@focale/ui';

export const TONES_CONTACT: Readonly<Record<StatutContact, StatusTone>> = {
  actif: 'fait',
  a_confirmer: 'cours',
  a_corriger: 'retard',
  fonction_seule: 'avenir',
  adresse_absente: 'avenir',
};

export const TONES_RESSOURCE: Readonly<Record<EtatRessource, StatusTone>> = {
  active: 'fait',
  a_verifier: 'cours',
  sans_adresse: 'avenir',
  morte: 'retard',
};

/** A text as the API wants it: nothing rather than empty. */
export const toTexte = (texte: string): string | null => (texte.trim() === '' ? null : texte.trim());
