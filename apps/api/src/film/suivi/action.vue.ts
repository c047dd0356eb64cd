import {
  computeLiens,
  explainNonApplicable,
  isApplicable,
  isComptee,
  isEnRetard,
  type Liens,
  type LigneDeFilm,
  type ProfilEtablissement,
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
  return ligne.applicable ?? isApplicable(ligne.applicabilite, toProfil(ligne));
}

export const explainMasquee = (ligne: LigneLue): string => explainNonApplicable(ligne.applicabilite, toProfil(ligne));

const toProfil = ({ type, ent, nouveau_chef: nouveauChef, niveaux }: LigneLue): ProfilEtablissement => ({
  type,
  ent,
  nouveauChef,
  niveaux,
});

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

/** Ties of each line to the others, by `cle`. */
export function computeLiensDesLignes(lignes: readonly LigneLue[]): ReadonlyMap<string, Liens> {
  return computeLiens(
    lignes.map((ligne) => ({
      cle: ligne.cle,
      serie: ligne.serie,
      prerequis: ligne.prerequis,
      statut: statutOfCode(ligne.statut ?? 0),
      applicable: isLigneApplicable(ligne) && isComptee(ligne.nature),
    })),
  );
}

const SANS_LIEN: Liens = { occurrence: null, prerequisEnAttente: false };

function listActionsPossibles(ligne: LigneLue, statut: StatutAction, lecture: Lecture): string[] {
  if (!isComptee(ligne.nature) || !lecture.canUpdate(ligne)) return [];
  if (lecture.isDeclarative(ligne.fait)) return ligne.force ? ['forcer', 'rendre_automatique'] : ['forcer'];
  return STATUTS_ACTION.filter((candidat) => candidat !== statut);
}

/** @param liens of all lines of the film, or at least of those that this one is tied to */
export function toActionVue(ligne: LigneLue, lecture: Lecture, liens: ReadonlyMap<string, Liens>): ActionVue {
  const statut = statutOfCode(ligne.statut ?? 0);
  return {
    code: ligne.code,
    cle: ligne.cle,
    ordre: ligne.ordre,
    serie: ligne.serie,
    ...(liens.get(ligne.cle) ?? SANS_LIEN),
    horsFilm: ligne.hors_film,
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
    charge: ligne.charge_nom === null ? null : { agent: ligne.charge_agent, nom: ligne.charge_nom },
    preuves: ligne.preuves,
    faitLe: ligne.fait_le,
    commentaire: ligne.commentaire,
    motif: ligne.motif,
    par: ligne.prenom !== null && ligne.nom !== null ? { prenom: ligne.prenom, nom: ligne.nom } : null,
    version: ligne.version ?? 0,
    actionsPossibles: listActionsPossibles(ligne, statut, lecture),
  };
}
