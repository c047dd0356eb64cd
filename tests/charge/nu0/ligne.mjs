import { STATUTS_ACTION } from '@focale/domaine';
import { explainNonApplicable, isApplicable } from './applicabilite.mjs';
import { computeLiens, isComptee, isEnRetard, statutOfCode } from './domaine.mjs';

/** Faits that declarations establish. */
export const DECLARES = new Set([
  'besoins_formation.recenses',
  'bilan.presente',
  'charte.adoptee',
  'charte.annexee',
  'commission.installee',
  'designation.transmise',
  'educap.objectifs',
  'educap.positionnement',
  'educap.positionnement_precedent',
  'evenement.cybermois',
  'evenement.safer_internet_day',
  'fonctions.designees',
  'imp.saisie',
  'indicateurs.renseignes',
  'information_parentale.faite',
  'lettre.signee',
  'reunion.planifiee',
  'reunion.tenue',
  'rgpd.dossier_cree',
]);

const toProfil = ({ type, ent, nouveau_chef: nouveauChef, niveaux }) => ({ type, ent, nouveauChef, niveaux });

export const isLigneApplicable = (ligne) => ligne.applicable ?? isApplicable(ligne.applicabilite, toProfil(ligne));

export const explainMasquee = (ligne) => explainNonApplicable(ligne.applicabilite, toProfil(ligne));

export function toLigneDeFilm(ligne) {
  return {
    periode: ligne.periode,
    theme: ligne.theme,
    statut: statutOfCode(ligne.statut ?? 0),
    applicable: isLigneApplicable(ligne),
    comptee: isComptee(ligne.nature),
    echeance: ligne.echeance,
  };
}

function toObligation({ obligation, certitude }) {
  if (obligation === 'oui') return certitude === 'a_verifier' ? 'a_verifier' : 'obligation';
  return obligation === 'non' ? 'aucune' : obligation;
}

export function computeLiensDesLignes(lignes) {
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

const SANS_LIEN = { occurrence: null, prerequisEnAttente: false };

function listActionsPossibles(ligne, statut, lecture) {
  if (!isComptee(ligne.nature) || !lecture.modifiable) return [];
  if (DECLARES.has(ligne.fait)) return ligne.force ? ['forcer', 'rendre_automatique'] : ['forcer'];
  return STATUTS_ACTION.filter((candidat) => candidat !== statut);
}

/** A line as the API shows it to the head of the school. */
export function toActionVue(ligne, lecture, liens) {
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
    declarative: ligne.fait !== null && DECLARES.has(ligne.fait),
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
