import {
  addDays,
  FONCTIONS_NUMERIQUES,
  formatAnnee,
  lastDayOf,
  LIBELLES_FONCTIONS_NUMERIQUES,
  listATransmettre,
} from '@focale/domaine';
import type { PartantVue } from './fonction.dto.js';
import type { Titulaire } from './fonctions-designees.js';

/** How long ahead a departure is prepared, in days. */
const PREAVIS = 60;

/**
 * Holders who have left, or leave within sixty days, before the end of the school year, and whom nobody follows in the
 * function; with what they hand over.
 */
export function listPartants(titulaires: readonly Titulaire[], annee: number, jour: string): PartantVue[] {
  const dernierJour = lastDayOf(formatAnnee(annee));
  const partants = titulaires.filter(
    (partant) =>
      partant.fin !== null &&
      partant.fin < dernierJour &&
      partant.fin <= addDays(jour, PREAVIS) &&
      !titulaires.some((autre) => autre.code === partant.code && (autre.fin ?? dernierJour) > (partant.fin ?? '')),
  );
  partants.sort((a, b) => FONCTIONS_NUMERIQUES.indexOf(a.code) - FONCTIONS_NUMERIQUES.indexOf(b.code));
  const personnes = new Set(partants.map(identityOf));
  return [...personnes].map((personne): PartantVue => {
    const lignes = partants.filter((partant) => identityOf(partant) === personne);
    return {
      nom: lignes.map(({ prenom, nom }) => `${prenom} ${nom}`)[0] ?? '',
      fonctions: lignes.map(({ code }) => LIBELLES_FONCTIONS_NUMERIQUES[code]),
      aTransmettre: lignes.flatMap(({ code }) => listATransmettre(code)),
      le: lignes.map(({ fin }) => fin ?? '').sort()[0] ?? '',
    };
  });
}

const identityOf = ({ prenom, nom, courriel }: Titulaire): string => courriel ?? `${prenom} ${nom}`;
