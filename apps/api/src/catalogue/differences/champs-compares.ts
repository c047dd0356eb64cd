import {
  findFait,
  formatDateCourte,
  explainApplicabilite,
  formatResponsable,
  LIBELLES_CERTITUDES,
  LIBELLES_NATURES_ACTION,
  LIBELLES_OBLIGATIONS,
  PERIODES,
} from '@focale/domaine';
import type { LigneDeFilm } from '../lecture/index.js';

/** Everything of a line but its code, which each film gives, and its order, which only moves tell. */
export type ChampCompare = Exclude<keyof LigneDeFilm, 'code' | 'cle' | 'ordre'>;

export const CHAMPS_COMPARES: readonly { readonly champ: ChampCompare; readonly libelle: string }[] = [
  { champ: 'intitule', libelle: 'Intitulé' },
  { champ: 'periode', libelle: 'Période' },
  { champ: 'theme', libelle: 'Thème' },
  { champ: 'nature', libelle: 'Nature' },
  { champ: 'applicabilite', libelle: 'Établissements concernés' },
  { champ: 'responsable', libelle: 'Responsable' },
  { champ: 'responsableOrigine', libelle: 'Origine du responsable' },
  { champ: 'acteursAssocies', libelle: 'Acteurs associés' },
  { champ: 'echeance', libelle: 'Échéance' },
  { champ: 'prerequis', libelle: 'Action préalable' },
  { champ: 'serie', libelle: 'Série' },
  { champ: 'obligation', libelle: 'Obligation' },
  { champ: 'baseLegale', libelle: 'Base légale' },
  { champ: 'certitude', libelle: 'Certitude' },
  { champ: 'fait', libelle: 'Déclaration qui la coche' },
  { champ: 'ressources', libelle: 'Ressources' },
  { champ: 'outils', libelle: 'Outils' },
  { champ: 'remarque', libelle: 'Remarque' },
  { champ: 'horsFilm', libelle: 'Hors film' },
];

/** Text that is equal when, and only when, the two values are. */
export function valueOf(ligne: LigneDeFilm, champ: ChampCompare, memeAnnee: boolean): string {
  if (champ === 'echeance' && !memeAnnee) return ligne.echeance.slice(-5);
  return JSON.stringify(ligne[champ]);
}

/** A value as it is read on screen. */
export function formatChamp(ligne: LigneDeFilm, champ: ChampCompare): string {
  switch (champ) {
    case 'periode':
      return PERIODES.find(({ code }) => code === ligne.periode)?.libelle ?? String(ligne.periode);
    case 'nature':
      return LIBELLES_NATURES_ACTION[ligne.nature];
    case 'applicabilite':
      return explainApplicabilite(ligne.applicabilite);
    case 'responsable':
      return formatResponsable(ligne.responsable);
    case 'responsableOrigine':
      return ligne.responsableOrigine === 'film' ? 'Nommé par le film' : 'Proposé par défaut';
    case 'acteursAssocies':
      return ligne.acteursAssocies.map(formatResponsable).join(', ');
    case 'obligation':
      return LIBELLES_OBLIGATIONS[ligne.obligation];
    case 'certitude':
      return LIBELLES_CERTITUDES[ligne.certitude];
    case 'fait':
      return findFait(ligne.fait)?.libelle ?? ligne.fait ?? '';
    case 'echeance':
      return formatDateCourte(ligne.echeance);
    case 'horsFilm':
      return ligne.horsFilm ? 'Oui' : 'Non';
    case 'ressources':
    case 'outils':
      return ligne[champ].join(', ');
    default:
      return ligne[champ] ?? '';
  }
}

/** `2026-10-31` is read 31/10/2026. */
