import type { Annee, DateIso } from '@focale/domaine';
import type { FaitAEcrire } from './faits-des-declarations.js';

interface DUneEcole {
  readonly uai: string;
  readonly annee: Annee;
}

export interface EvenementDeDemonstration extends DUneEcole {
  readonly id: string;
  readonly genre: string;
  readonly date: DateIso;
  readonly titre: string;
  readonly theme: string | null;
  /** Qualities, never names. */
  readonly publics: readonly string[];
  readonly participants: number;
}

export interface EducapDeDemonstration extends DUneEcole {
  readonly precedentLe: DateIso | null;
  readonly positionneLe: DateIso | null;
}

export interface ObjectifDeDemonstration extends DUneEcole {
  readonly id: string;
  readonly intitule: string;
  readonly etat: string;
  readonly ordre: number;
}

export interface RgpdDeDemonstration extends DUneEcole {
  /** Carries the fait. */
  readonly objet: string;
  readonly traitements: number;
  readonly releveLe: DateIso;
  readonly dossierCreeLe: DateIso;
}

export interface AbonnementDeDemonstration extends DUneEcole {
  readonly id: string;
  readonly ressource: string;
  readonly financeur: string;
  readonly debut: DateIso;
  readonly fin: DateIso;
  readonly quantite: number;
  readonly suite: string;
}

/** A request of somebody about their own data; no name in it. */
export interface DemandeRgpdDeDemonstration extends DUneEcole {
  readonly id: string;
  readonly objet: string;
  readonly recueLe: DateIso;
  readonly closeLe: DateIso | null;
}

/** Counts of one Pix file, by level; no file was read for them. */
export interface ImportPixDeDemonstration extends DUneEcole {
  readonly id: string;
  readonly genre: string;
  readonly usage: string;
  readonly edition: string;
  readonly le: DateIso;
  readonly comptes: readonly { niveau: string; inscrits: number; termines: number; reussis: number }[];
}

export interface DemandeDeDemonstration extends DUneEcole {
  readonly id: string;
  readonly categorie: string;
  readonly besoin: string;
  readonly quantite: number;
  readonly etat: 'brouillon' | 'demandee';
}

/** The value of an indicator, in its unit. */
export interface ValeurDeDemonstration extends DUneEcole {
  readonly code: string;
  readonly valeur: number;
}

/** What schools logged beside their film, and the faits of it. */
export interface VieNumerique {
  readonly evenements: readonly EvenementDeDemonstration[];
  readonly educap: readonly EducapDeDemonstration[];
  readonly objectifs: readonly ObjectifDeDemonstration[];
  readonly rgpd: readonly RgpdDeDemonstration[];
  readonly demandesRgpd: readonly DemandeRgpdDeDemonstration[];
  readonly abonnements: readonly AbonnementDeDemonstration[];
  readonly pix: readonly ImportPixDeDemonstration[];
  readonly demandes: readonly DemandeDeDemonstration[];
  readonly indicateurs: readonly ValeurDeDemonstration[];
  readonly faits: readonly FaitAEcrire[];
}
