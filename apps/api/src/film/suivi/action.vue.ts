import {
  explainApplicabilite,
  isApplicable,
  isComptee,
  isEnRetard,
  type LigneDeFilm,
  type StatutAction,
  STATUTS_ACTION,
  statutOfCode,
} from '@focale/domaine';
import type { ActionVue } from './film.dto.js';
import type { LigneLue } from './film.queries.js';

/** What the reader may do, and which lines tick themselves. */
export interface Lecture {
  readonly aujourdhui: string;
  readonly isDeclarative: (fait: string | null) => boolean;
  /** Whether this reader may change the line. */
  readonly canUpdate: (ligne: Pick<LigneLue, 'responsable' | 'acteurs_associes'>) => boolean;
}

/** Applicability as stored; as computed from the school's profile when its film is not open yet. */
export function isLigneApplicable(ligne: LigneLue): boolean {
  return (
    ligne.applicable ??
    isApplicable(ligne.applicabilite, { type: ligne.type, ent: ligne.ent, nouveauChef: ligne.nouveau_chef })
  );
}

export const explainMasquee = (ligne: LigneLue): string => explainApplicabilite(ligne.applicabilite);

/** What counting needs of a line. */
export function toLigneDeFilm(ligne: LigneLue): LigneDeFilm {
  return {
    periode: ligne.periode,
    theme: ligne.theme,
    statut: statutOfCode(ligne.statut ?? 0),
    applicable: isLigneApplicable(ligne),
    comptee: isComptee(ligne.nature),
    echeance: ligne.echeance,
  };
}

/** An obligation is told only when its source is known; otherwise it is "to be verified", never law. */
function toObligation({ obligation, certitude }: LigneLue): string {
  if (obligation === 'oui') return certitude === 'a_verifier' ? 'a_verifier' : 'obligation';
  return obligation === 'non' ? 'aucune' : obligation;
}

function listActionsPossibles(ligne: LigneLue, statut: StatutAction, lecture: Lecture): string[] {
  if (!isComptee(ligne.nature) || !lecture.canUpdate(ligne)) return [];
  if (lecture.isDeclarative(ligne.fait)) return ligne.force ? ['forcer', 'rendre_automatique'] : ['forcer'];
  return STATUTS_ACTION.filter((candidat) => candidat !== statut);
}

export function toActionVue(ligne: LigneLue, lecture: Lecture): ActionVue {
  const statut = statutOfCode(ligne.statut ?? 0);
  return {
    code: ligne.code,
    cle: ligne.cle,
    serie: ligne.serie,
    periode: ligne.periode,
    theme: ligne.theme,
    intitule: ligne.intitule,
    nature: ligne.nature,
    statut,
    origine: ligne.automatique ? 'automatique' : 'manuelle',
    declarative: lecture.isDeclarative(ligne.fait),
    fait: ligne.fait,
    force: ligne.force ?? false,
    echeance: ligne.echeance,
    enRetard: isEnRetard(toLigneDeFilm(ligne), lecture.aujourdhui),
    obligation: toObligation(ligne),
    baseLegale: ligne.base_legale,
    responsable: ligne.responsable,
    responsableOrigine: ligne.responsable_origine,
    acteursAssocies: ligne.acteurs_associes,
    ressources: ligne.ressources,
    outils: ligne.outils,
    remarque: ligne.remarque,
    prerequis: ligne.prerequis,
    faitLe: ligne.fait_le,
    commentaire: ligne.commentaire,
    motif: ligne.motif,
    par: ligne.prenom !== null && ligne.nom !== null ? { prenom: ligne.prenom, nom: ligne.nom } : null,
    version: ligne.version ?? 0,
    actionsPossibles: listActionsPossibles(ligne, statut, lecture),
  };
}
