import { dayAt, etatOfAnnee, formatDate, formatDe, formatInstant, INSECABLE, PARIS } from '@focale/domaine';
import { type SourcePdf } from '../../socle/documents/index.js';
import type { BilanAImprimer, PersonneImprimee } from './bilan-a-imprimer.js';
import { buildActivites } from './build-activites.js';
import { buildFilm } from './build-film.js';
import { buildMandats } from './build-mandats.js';
import { GABARIT_BILAN } from './gabarit-bilan.js';

/**
 * The bilan d'activité of one RRUPN, ready for the PDF compiler. Every text is written here; the template only lays out.
 * @throws RangeError when a date is not one.
 */
export function buildBilanDocument(bilan: BilanAImprimer): SourcePdf {
  const { etablissement, annee, rrupn } = bilan;
  return {
    gabarit: GABARIT_BILAN,
    donnees: {
      titre: `Bilan d’activité ${annee} – ${formatNom(rrupn)} – ${etablissement.nom} (${etablissement.uai})`,
      auteur: formatNom(rrupn),
      date: readDate(bilan.calculeLe),
      etablissement: { ...etablissement, academie: formatDe(etablissement.academie) },
      annee,
      identite: buildIdentite(bilan),
      mandats: buildMandats(bilan),
      film: buildFilm(bilan.film, etatOfAnnee(annee, dayAt(new Date(bilan.calculeLe), PARIS)) === 'close'),
      activites: buildActivites(bilan.activites),
      calcule: `Chiffres ${bilan.arrete ? 'arrêtés' : 'calculés'} le ${formatInstant(bilan.calculeLe, PARIS, INSECABLE)} (heure de Paris)${bilan.arrete ? ', quand la présentation a été notée' : ''}.`,
      presentation: bilan.presenteLe
        ? `Présenté au conseil d’administration le ${formatDate(bilan.presenteLe)}`
        : 'Non encore présenté au conseil d’administration',
      signatures: [
        { qualite: 'Le référent, la référente (RRUPN)', nom: formatNom(rrupn) },
        { qualite: 'Le chef, la cheffe d’établissement', nom: bilan.chef ? formatNom(bilan.chef) : '' },
      ],
    },
  };
}

function buildIdentite({ etablissement, rrupn }: BilanAImprimer): { libelle: string; valeur: string }[] {
  return [
    { libelle: 'Établissement', valeur: etablissement.nom },
    { libelle: 'RRUPN', valeur: formatNom(rrupn) },
    { libelle: 'Commune', valeur: etablissement.commune },
    { libelle: 'Discipline', valeur: rrupn.discipline ?? 'Non renseignée' },
    { libelle: 'UAI', valeur: etablissement.uai },
    { libelle: 'Académie', valeur: etablissement.academie },
  ];
}

function formatNom({ prenom, nom }: PersonneImprimee): string {
  return `${prenom} ${nom}`;
}

// The date of the PDF's own metadata comes from the data, so that the file is reproducible.
function readDate(instant: string): Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number> {
  const date = new Date(instant);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}
