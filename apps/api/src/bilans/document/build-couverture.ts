import { formatDate, formatDe, formatInstant, INSECABLE, LIBELLES_ETATS_BILAN, PARIS } from '@focale/domaine';
import type { BilanAImprimer } from './bilan-a-imprimer.js';

/** What a thing is, and what it is worth. */
interface Ligne {
  readonly libelle: string;
  readonly valeur: string;
}

/** What the first page of every document of a bilan says before its blocks. */
export interface Couverture {
  readonly entete: string;
  readonly sousTitre: string;
  readonly identite: readonly Ligne[];
  /** Where it stands: state, figures, what the board said. */
  readonly situation: readonly Ligne[];
  readonly pied: string;
}

/** @throws RangeError when a date is not one */
export function buildCouverture(bilan: BilanAImprimer): Couverture {
  const { etablissement, annee, rrupn, edition, observation } = bilan;
  return {
    entete: `Académie ${formatDe(etablissement.academie)} – Année scolaire ${annee}`,
    sousTitre: 'Référent, référente pour les ressources et usages pédagogiques numériques (RRUPN)',
    identite: [
      { libelle: 'Établissement', valeur: etablissement.nom },
      { libelle: 'RRUPN', valeur: formatNom(bilan) },
      { libelle: 'Commune', valeur: etablissement.commune },
      { libelle: 'Discipline', valeur: rrupn.discipline ?? 'Non renseignée' },
      { libelle: 'UAI', valeur: etablissement.uai },
      { libelle: 'Académie', valeur: etablissement.academie },
    ],
    situation: [
      { libelle: 'État', valeur: tellEtat(bilan) },
      { libelle: 'Chiffres', valeur: tellChiffres(bilan) },
      ...(edition > 1 ? [{ libelle: 'Édition', valeur: `${edition}, après correction` }] : []),
      ...(observation ? [{ libelle: 'Observation du conseil', valeur: observation }] : []),
    ],
    pied: `Bilan d’activité ${annee} – ${etablissement.nom} (${etablissement.uai})`,
  };
}

export function buildTitre(bilan: BilanAImprimer, genre: string): string {
  const { etablissement, annee } = bilan;
  return `${genre} ${annee} – ${formatNom(bilan)} – ${etablissement.nom} (${etablissement.uai})`;
}

export const formatNom = ({ rrupn }: BilanAImprimer): string => `${rrupn.prenom} ${rrupn.nom}`;

/** The date of the file's own metadata comes from the data, so that the file is reproducible. */
export function toDate(instant: string): Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number> {
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

function tellEtat({ etat, presenteLe, presentateur }: BilanAImprimer): string {
  if (!presenteLe) return `${LIBELLES_ETATS_BILAN[etat]}, non encore présenté au conseil d’administration`;
  const par = presentateur ? ` par ${presentateur}` : '';
  const transmis = etat === 'transmis' ? ', transmis à l’académie' : '';
  return `Présenté au conseil d’administration le ${formatDate(presenteLe)}${par}${transmis}`;
}

const tellChiffres = ({ arrete, calculeLe }: BilanAImprimer): string =>
  `${arrete ? 'arrêtés' : 'calculés'} le ${formatInstant(calculeLe, PARIS, INSECABLE)} (heure de Paris)`;
