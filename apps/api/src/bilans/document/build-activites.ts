import {
  computePourcentage,
  DESCRIPTIONS_FONCTIONS,
  FONCTIONS_RRUPN,
  formatPluriel,
  formatDuree,
  formatPourcentage,
  INSECABLE,
} from '@focale/domaine';
import type { BilanAImprimer } from './bilan-a-imprimer.js';

/** Activities by function: the longest gives the scale of the chart, the total gives the shares. */
export function buildActivites(activites: BilanAImprimer['activites']) {
  const totaux = FONCTIONS_RRUPN.map((fonction) => activites[fonction]);
  const minutes = totaux.reduce((somme, total) => somme + total.minutes, 0);
  const entrees = totaux.reduce((somme, total) => somme + total.entrees, 0);
  const plusLongue = Math.max(...totaux.map((total) => total.minutes), 1);
  const lignes = FONCTIONS_RRUPN.map((fonction) => ({
    libelle: DESCRIPTIONS_FONCTIONS[fonction].libelle,
    entrees: activites[fonction].entrees,
    duree: formatDuree(activites[fonction].minutes, INSECABLE),
    pourcentage: formatPourcentage(computePourcentage(activites[fonction].minutes, minutes)),
    part: activites[fonction].minutes / plusLongue,
  }));
  const duree = formatDuree(minutes, INSECABLE);
  return {
    vide: entrees === 0,
    compte: formatPluriel(entrees, 'activité enregistrée', 'activités enregistrées', INSECABLE),
    lignes,
    total: { entrees, duree },
    alternative: `Temps consacré à chaque fonction. ${lignes.map((ligne) => `${ligne.libelle} : ${ligne.duree}.`).join(' ')}`,
  };
}
