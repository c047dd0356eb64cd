import {
  computeLiens,
  explainNonApplicable,
  isApplicable,
  isCochable,
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
import type { EtatDeLigne, LigneDuCatalogue, LigneLue } from './film.queries.js';

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
    statut: statutOfCode(ligne.statut),
    applicable: isLigneApplicable(ligne),
    nature: ligne.nature,
    echeance: ligne.echeance,
  };
}

/** An obligation is told only when its source is known; otherwise it is "to be verified", never law. */
function toObligation({ obligation, certitude }: LigneDuCatalogue): string {
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
      statut: statutOfCode(ligne.statut),
      applicable: isLigneApplicable(ligne) && isComptee(ligne.nature),
    })),
  );
}

const SANS_LIEN: Liens = { occurrence: null, prerequisEnAttente: false };

const AUCUNE: readonly string[] = [];
const FORCER: readonly string[] = ['forcer'];
const FORCER_OU_RENDRE: readonly string[] = ['forcer', 'rendre_automatique'];
const AUTRES = Object.fromEntries(
  STATUTS_ACTION.map((statut) => [statut, STATUTS_ACTION.filter((candidat) => candidat !== statut)]),
) as unknown as Readonly<Record<StatutAction, readonly string[]>>;

function listActionsPossibles(
  ligne: LigneDuCatalogue,
  { force }: EtatDeLigne,
  statut: StatutAction,
  lecture: Lecture,
): readonly string[] {
  if (!isCochable(ligne.nature) || !lecture.canUpdate(ligne)) return AUCUNE;
  if (lecture.isDeclarative(ligne.fait)) return force ? FORCER_OU_RENDRE : FORCER;
  return AUTRES[statut];
}

/** What of a line depends on the school, the day or the reader. */
export type PartieVariable = Pick<
  ActionVue,
  | 'occurrence'
  | 'prerequisEnAttente'
  | 'statut'
  | 'origine'
  | 'declarative'
  | 'force'
  | 'enRetard'
  | (typeof CHAMPS_DE_QUEUE)[number]
>;

/** Last fields of a line, in their order: what one school says of it, and hardly any two in the same words. */
export const CHAMPS_DE_QUEUE = [
  'charge',
  'preuves',
  'faitLe',
  'commentaire',
  'motif',
  'par',
  'version',
  'actionsPossibles',
] as const satisfies readonly (keyof ActionVue)[];

/** @param ligneDuFilm what counting needs of the same line */
export function computePartieVariable(
  ligne: LigneDuCatalogue,
  etat: EtatDeLigne,
  ligneDuFilm: LigneDeFilm,
  lecture: Lecture,
  liens: Liens = SANS_LIEN,
): Readonly<Omit<PartieVariable, 'actionsPossibles'> & { actionsPossibles: readonly string[] }> {
  const { statut } = ligneDuFilm;
  return {
    occurrence: liens.occurrence,
    prerequisEnAttente: liens.prerequisEnAttente,
    statut,
    origine: etat.automatique ? 'automatique' : 'manuelle',
    declarative: lecture.isDeclarative(ligne.fait),
    force: etat.force ?? false,
    enRetard: isEnRetard(ligneDuFilm, lecture.aujourdhui),
    charge: etat.charge_nom === null ? null : { agent: etat.charge_agent, nom: etat.charge_nom },
    preuves: etat.preuves,
    faitLe: etat.fait_le,
    commentaire: etat.commentaire,
    motif: etat.motif,
    par: etat.prenom !== null && etat.nom !== null ? { prenom: etat.prenom, nom: etat.nom } : null,
    version: etat.version ?? 0,
    actionsPossibles: listActionsPossibles(ligne, etat, statut, lecture),
  };
}

/** A line with its variable part. The order of the fields is that of the answer. */
export function joinParties(ligne: LigneDuCatalogue, variable: PartieVariable): ActionVue {
  return {
    code: ligne.code,
    cle: ligne.cle,
    ordre: ligne.ordre,
    serie: ligne.serie,
    occurrence: variable.occurrence,
    prerequisEnAttente: variable.prerequisEnAttente,
    horsFilm: ligne.hors_film,
    periode: ligne.periode,
    theme: ligne.theme,
    intitule: ligne.intitule,
    nature: ligne.nature,
    statut: variable.statut,
    origine: variable.origine,
    declarative: variable.declarative,
    fait: ligne.fait,
    force: variable.force,
    echeance: ligne.echeance,
    enRetard: variable.enRetard,
    obligation: toObligation(ligne),
    baseLegale: ligne.base_legale,
    responsable: ligne.responsable,
    responsableOrigine: ligne.responsable_origine,
    acteursAssocies: ligne.acteurs_associes,
    ressources: ligne.ressources,
    outils: ligne.outils,
    remarque: ligne.remarque,
    prerequis: ligne.prerequis,
    charge: variable.charge,
    preuves: variable.preuves,
    faitLe: variable.faitLe,
    commentaire: variable.commentaire,
    motif: variable.motif,
    par: variable.par,
    version: variable.version,
    actionsPossibles: variable.actionsPossibles,
  };
}

/** @param liens of all lines of the film, or at least of those that this one is tied to */
export function toActionVue(ligne: LigneLue, lecture: Lecture, liens: ReadonlyMap<string, Liens>): ActionVue {
  const variable = computePartieVariable(ligne, ligne, toLigneDeFilm(ligne), lecture, liens.get(ligne.cle));
  return joinParties(ligne, { ...variable, actionsPossibles: [...variable.actionsPossibles] });
}
