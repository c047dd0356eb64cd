import type { Permission } from './permissions.js';

interface Lecture {
  /** What is entered, as a page of its own names it. */
  readonly quoi: string;
  /** The permission that reads it. */
  readonly droit: Permission;
  /** Who reads it, whoever reads what is theirs first. Written out, so that no screen carries the matrix; a test compares it. */
  readonly qui: string;
  readonly precision?: string;
}

/** What is promised about who reads what is entered: on screens, in the guides. Its test holds each promise to the matrix. */
export const LECTURES = {
  missions: {
    quoi: 'Désignation et mission d’un RRUPN, une fois transmises',
    droit: 'designations.read',
    qui: 'la direction, les RRUPN de l’établissement, le SRANE, le référent départemental et les lecteurs habilités',
  },
  brouillons: {
    quoi: 'Désignation en brouillon',
    droit: 'designations.read.drafts',
    qui: 'la direction, les RRUPN de l’établissement, le SRANE et le référent départemental',
  },
  montants: {
    quoi: 'Montant de l’indemnité ou allègement',
    droit: 'compensation.read',
    qui: 'l’intéressé, la direction, le SRANE et le référent départemental',
    precision: 'Ni les collègues, ni les lecteurs.',
  },
  lettre: {
    quoi: 'Lettre de mission et ses commentaires',
    droit: 'lettre.read.all',
    qui: 'le RRUPN concerné, la direction, le SRANE et le référent départemental',
  },
  journal: {
    quoi: 'Activités du journal',
    droit: 'journal.read.all',
    qui: 'vous seul ; les totaux, et les activités que vous partagez une à une : la direction, le SRANE et le référent départemental',
  },
  bilan: {
    quoi: 'Bilan d’activité',
    droit: 'bilans.read',
    qui: 'en préparation : son auteur et la direction ; une fois présenté au conseil d’administration : aussi le SRANE, le référent départemental et les lecteurs habilités',
  },
  film: {
    quoi: 'Film annuel : lignes cochées, preuves',
    droit: 'film.read',
    qui: 'toutes les personnes habilitées sur l’établissement, le SRANE et le référent départemental',
  },
  commission: {
    quoi: 'Commission numérique, réunions et actions',
    droit: 'commission.read',
    qui: 'la direction, les RRUPN de l’établissement, le SRANE, le référent départemental et les lecteurs habilités',
    precision: 'Élèves et parents : une qualité et un nombre, jamais un nom.',
  },
  fonctions: {
    quoi: 'Fonctions numériques',
    droit: 'fonctions.read',
    qui: 'la direction, les RRUPN de l’établissement, le SRANE, le référent départemental et les lecteurs habilités',
  },
  delegations: {
    quoi: 'Délégations',
    droit: 'delegations.read',
    qui: 'la direction, le SRANE et le référent départemental',
  },
  rentree: {
    quoi: 'Préparation de la rentrée',
    droit: 'rentree.read',
    qui: 'la direction, le SRANE et le référent départemental',
  },
  evenements: {
    quoi: 'Événements de l’année',
    droit: 'evenements.read',
    qui: 'toutes les personnes habilitées sur l’établissement, le SRANE et le référent départemental',
    precision: 'Des qualités et des nombres, jamais de nom d’élève.',
  },
  pix: {
    quoi: 'Résultats Pix',
    droit: 'pix.read',
    qui: 'toutes les personnes habilitées sur l’établissement, le SRANE et le référent départemental',
    precision: 'Des nombres, jamais un nom d’élève.',
  },
  gar: {
    quoi: 'Abonnements GAR',
    droit: 'gar.read',
    qui: 'toutes les personnes habilitées sur l’établissement, le SRANE et le référent départemental',
  },
  equipements: {
    quoi: 'Demandes d’équipement, une fois transmises',
    droit: 'equipement.read',
    qui: 'toutes les personnes habilitées sur l’établissement, le SRANE et le référent départemental',
    precision: 'Un brouillon reste dans l’établissement.',
  },
  educap: {
    quoi: 'EDUCAP et ses objectifs',
    droit: 'educap.read',
    qui: 'la direction, les RRUPN de l’établissement, le SRANE, le référent départemental et les lecteurs habilités',
  },
  rgpd: {
    quoi: 'Suivi RGPD',
    droit: 'rgpd.read',
    qui: 'la direction, les RRUPN de l’établissement, les contributeurs, le SRANE et le référent départemental',
    precision: 'N’y nommez personne.',
  },
  indicateurs: {
    quoi: 'Indicateurs de l’année',
    droit: 'indicateurs.read',
    qui: 'toutes les personnes habilitées sur l’établissement, le SRANE et le référent départemental',
    precision:
      'Le temps tiré du journal (par fonction, mots de passe) : seulement qui lit les totaux du journal. Les autres établissements : une répartition anonyme, à partir de cinq, jamais un rang.',
  },
  profil: {
    quoi: 'Fiche de l’établissement et son ENT',
    droit: 'profil.read',
    qui: 'toutes les personnes habilitées sur l’établissement, le SRANE et le référent départemental',
  },
  personnes: {
    quoi: 'Personnes de l’établissement et leurs droits',
    droit: 'agents.list',
    qui: 'le chef d’établissement, le SRANE, le référent départemental et l’administrateur de la plateforme',
  },
  reseau: {
    quoi: 'Réseau : nom, fonction et adresse professionnelle',
    droit: 'reseau.list',
    qui: 'la direction, les RRUPN de l’établissement, le SRANE et le référent départemental',
    precision: 'De toute l’académie.',
  },
} as const satisfies Record<string, Lecture>;

export type CodeDeLecture = keyof typeof LECTURES;
