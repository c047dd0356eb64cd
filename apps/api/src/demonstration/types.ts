import type {
  Annee,
  DateIso,
  Ent,
  EtatDesignation,
  Etiquette,
  FonctionNumerique,
  FonctionRrupn,
  Role,
  StatutAction,
  TauxImpCentimes,
  TypeEtablissement,
} from '@focale/domaine';
import type { LigneDeFilm } from '../catalogue/lecture/index.js';

/** What the demonstration is made from. The same input always gives the same data. */
export interface SourceDeDemonstration {
  /** Nothing later than this day has happened. */
  readonly aujourdhui: DateIso;
  readonly film2526: readonly LigneDeFilm[];
  readonly film2627: readonly LigneDeFilm[];
  readonly etablissements: readonly EtablissementDeDemonstration[];
}

/** A fictitious school: UAI of the non-existent département 099, real town. */
export interface EtablissementDeDemonstration {
  readonly uai: string;
  readonly nom: string;
  readonly type: TypeEtablissement;
  /** Code of the official nomenclature (340 collège, 306 lycée polyvalent...). */
  readonly nature: number;
  readonly adresse: string;
  readonly codePostal: string;
  readonly codeCommune: string;
  readonly commune: string;
  /** Three characters; not the one that the UAI tells. */
  readonly departement: string;
  readonly academie: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly ulis: boolean;
  readonly segpa: boolean;
  readonly educationPrioritaire: 'REP' | 'REP+' | null;
  /** Common to the UAI of one site under one head. */
  readonly citeScolaire: string | null;
  readonly courriel: string;
  readonly ent: Ent;
}

export interface AgentDeDemonstration {
  readonly id: string;
  readonly prenom: string;
  readonly nom: string;
  readonly courriel: string;
  readonly discipline: string | null;
}

/** One of the accounts that visitors sign in with. The password is the loader's business. */
export interface CompteDeDemonstration {
  readonly agent: string;
  readonly courriel: string;
}

export interface HabilitationDeDemonstration {
  readonly id: string;
  readonly agent: string;
  readonly role: Role;
  readonly academie: string | null;
  readonly departement: string | null;
  readonly uai: string | null;
  /** Of a contributeur, by code (`REF_PIX`). */
  readonly fonctions: readonly string[] | null;
  readonly debut: DateIso;
  readonly fin: DateIso | null;
  /** Day of taking office, of those who lead a school. */
  readonly prisLe: DateIso | null;
}

export interface CompensationDeDemonstration {
  /** null: not decided yet. */
  readonly nature: 'imp' | 'allegement' | 'aucune' | null;
  /** Of an IMP only, the person's own share. */
  readonly tauxCentimes: TauxImpCentimes | null;
  readonly avisConseilPedagogique: DateIso | null;
  readonly avisCa: DateIso | null;
  readonly saisieSts: DateIso | null;
}

export interface MandatDeDemonstration {
  readonly id: string;
  readonly uai: string;
  readonly annee: Annee;
  readonly agent: string;
  readonly debut: DateIso;
  readonly fin: DateIso;
  readonly domaines: readonly FonctionRrupn[];
  readonly etat: EtatDesignation;
  /** Of a refusal. */
  readonly motif: string | null;
  readonly transmiseLe: DateIso | null;
  readonly lettreSigneeLe: DateIso | null;
  readonly compensation: CompensationDeDemonstration;
}

export type QualiteDeMembre =
  | 'direction'
  | 'rrupn'
  | 'gestionnaire'
  | 'enseignant'
  | 'documentaliste'
  | 'cpe'
  | 'admin_ent'
  | 'resp_gar'
  | 'eleves'
  | 'parents';

/** Pupils and parents have a number and never a name. */
export interface MembreDeDemonstration {
  readonly id: string;
  readonly qualite: QualiteDeMembre;
  readonly prenom: string | null;
  readonly nom: string | null;
  readonly nombre: number;
}

export interface CommissionDeDemonstration {
  readonly id: string;
  readonly uai: string;
  readonly annee: Annee;
  readonly modalite: 'ad_hoc' | 'conseil_pedagogique';
  readonly libelle: string;
  readonly installeeLe: DateIso;
  readonly membres: readonly MembreDeDemonstration[];
}

export interface TitulaireDeDemonstration {
  readonly id: string;
  /** null: a name without an account. */
  readonly agent: string | null;
  readonly prenom: string;
  readonly nom: string;
  readonly courriel: string | null;
  readonly debut: DateIso;
  readonly fin: DateIso | null;
}

/** A digital function that applies to a school, with who holds it. */
export interface FonctionDeDemonstration {
  readonly uai: string;
  readonly annee: Annee;
  readonly code: FonctionNumerique;
  /** Carries the fait. */
  readonly objet: string;
  readonly titulaires: readonly TitulaireDeDemonstration[];
}

/** Where a counted line that no fait completes stands in a school that it applies to. */
export interface AvancementDeDemonstration {
  readonly uai: string;
  readonly annee: Annee;
  readonly code: string;
  readonly cle: string;
  readonly statut: StatutAction;
  readonly faitLe: DateIso | null;
  readonly motif: string | null;
  readonly commentaire: string | null;
  readonly agent: string | null;
}

/** A fait that neither mandates, commission nor bilans carry: a meeting held, a charter adopted, an event. */
export interface FaitDeDemonstration {
  readonly uai: string;
  readonly annee: Annee;
  readonly code: string;
  readonly objet: string;
  readonly etabliLe: DateIso;
  readonly agent: string | null;
}

export interface ActiviteDeDemonstration {
  readonly id: string;
  readonly uai: string;
  readonly annee: Annee;
  readonly agent: string;
  readonly date: DateIso;
  readonly fonction: FonctionRrupn;
  readonly minutes: number;
  readonly public: string;
  readonly nombre: number;
  readonly note: string;
  readonly mission: string | null;
  readonly etiquettes: readonly Etiquette[];
  readonly partagee: boolean;
  readonly chaqueSemaineJusquAu: DateIso | null;
}

/** A bilan presented to the CA. */
export interface BilanDeDemonstration {
  readonly id: string;
  readonly uai: string;
  readonly annee: Annee;
  readonly agent: string;
  readonly mandat: string;
  readonly presenteLe: DateIso;
}

/** Two school years of a fictitious académie, as plain data. */
export interface Demonstration {
  readonly etablissements: readonly EtablissementDeDemonstration[];
  readonly agents: readonly AgentDeDemonstration[];
  readonly comptes: readonly CompteDeDemonstration[];
  readonly habilitations: readonly HabilitationDeDemonstration[];
  readonly mandats: readonly MandatDeDemonstration[];
  readonly commissions: readonly CommissionDeDemonstration[];
  readonly fonctions: readonly FonctionDeDemonstration[];
  readonly avancements: readonly AvancementDeDemonstration[];
  readonly faits: readonly FaitDeDemonstration[];
  readonly activites: readonly ActiviteDeDemonstration[];
  readonly bilans: readonly BilanDeDemonstration[];
}
