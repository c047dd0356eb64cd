import type { EtatBesoin, EtatReunion, StatutActionLocale } from '@focale/domaine';
import type { StatusTone } from '@focale/ui';

export const TONES_REUNION: Readonly<Record<EtatReunion, StatusTone>> = {
  planifiee: 'avenir',
  tenue: 'fait',
  annulee: 'info',
};

export const TONES_ACTION: Readonly<Record<StatutActionLocale, StatusTone>> = {
  a_faire: 'avenir',
  en_cours: 'cours',
  fait: 'fait',
  abandonnee: 'info',
};

export const TONES_BESOIN: Readonly<Record<EtatBesoin, StatusTone>> = {
  recense: 'avenir',
  demande: 'cours',
  accorde: 'cours',
  realise: 'fait',
  abandonne: 'info',
};
