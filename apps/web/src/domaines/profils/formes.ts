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
