import { type Annee, type DateIso, PERIODES } from '@focale/domaine';
import { formatDate, formatPourcentage, type SourcePdf } from '../../socle/documents/index.js';
import type { FilmVue } from '../suivi/film.dto.js';
import { GABARIT_FILM } from './gabarit-film.js';

export interface EcoleImprimee {
  readonly nom: string;
  readonly uai: string;
  readonly commune: string;
  /** Name of the académie. */
  readonly academie: string;
}

export interface FilmAImprimer {
  readonly ecole: EcoleImprimee;
  readonly annee: Annee;
  readonly film: FilmVue;
  readonly aujourdhui: DateIso;
}

/** The film, ready for the PDF compiler: every text is written here, the template only lays out. */
export function buildFilmImprime({ ecole, annee, film, aujourdhui }: FilmAImprimer): SourcePdf {
  const { actions, synthese } = film;
  const [an, mois, jour] = aujourdhui.split('-').map(Number);
  return {
    gabarit: GABARIT_FILM,
    donnees: {
      titre: `Film annuel ${annee} – ${ecole.nom} (${ecole.uai})`,
      ecole,
      annee,
      // The date of the file's own metadata comes from the data, so that the file is reproducible.
      date: { year: an, month: mois, day: jour },
      etabli: `État au ${formatDate(aujourdhui)}`,
      pourcentage: formatPourcentage(synthese.pourcentage),
      periodes: PERIODES.map(({ code, libelle }) => ({ code, libelle })),
      actions: actions.map(({ code, intitule }) => ({ code, intitule })),
    },
  };
}
