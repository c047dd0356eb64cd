import {
  DESCRIPTIONS_FONCTIONS,
  FONCTIONS_RRUPN,
  formatDuree,
  formatPourcentage,
  INSECABLE,
  PERIODES,
} from '@focale/domaine';
import type { BilanAImprimer } from './bilan-a-imprimer.js';

/** A drawing: what it shows, each of its parts in words and as a share from 0 to 1. Its alternative says all of it. */
export interface Dessin {
  readonly genre: 'film' | 'temps';
  readonly legende: string;
  readonly alternative: string;
  readonly parts: readonly PartDessinee[];
}

interface PartDessinee {
  readonly libelle: string;
  readonly valeur: string;
  readonly detail: string;
  readonly part: number;
}

/** The year as a strip of film, one frame a period; nothing when no action counts. */
export function buildDessinDuFilm({ film }: BilanAImprimer): Dessin | null {
  if (film.denominateur === 0) return null;
  const parts = film.parPeriode.map(({ periode, faites, denominateur, pourcentage }) => ({
    libelle: PERIODES.find(({ code }) => code === periode)?.libelle ?? `Période ${periode}`,
    valeur: formatPourcentage(pourcentage),
    detail: denominateur === 0 ? 'aucune action' : `${faites} sur ${denominateur}`,
    part: (pourcentage ?? 0) / 100,
  }));
  return describe('film', 'Le film de l’année, par période', parts);
}

/** Time by function, the longest giving the scale; nothing when no activity was noted. */
export function buildDessinDuTemps({ activites }: BilanAImprimer): Dessin | null {
  const longue = Math.max(...FONCTIONS_RRUPN.map((fonction) => activites[fonction].minutes));
  if (longue === 0) return null;
  const parts = FONCTIONS_RRUPN.map((fonction) => ({
    libelle: DESCRIPTIONS_FONCTIONS[fonction].libelle,
    valeur: formatDuree(activites[fonction].minutes, INSECABLE),
    detail: '',
    part: activites[fonction].minutes / longue,
  }));
  return describe('temps', 'Temps consacré à chaque fonction', parts);
}

function describe(genre: Dessin['genre'], legende: string, parts: readonly PartDessinee[]): Dessin {
  const dits = parts.map(
    ({ libelle, valeur, detail }) => `${libelle} : ${[valeur, detail].filter(Boolean).join(', ')}.`,
  );
  return { genre, legende, alternative: `${legende}. ${dits.join(' ')}`, parts };
}
