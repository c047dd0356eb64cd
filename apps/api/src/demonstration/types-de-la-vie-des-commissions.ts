import type {
  Annee,
  DateIso,
  DispositifFormation,
  EtatBesoin,
  EtatReunion,
  Presence,
  StatutActionLocale,
} from '@focale/domaine';
import type { FaitAEcrire } from './faits-des-declarations.js';

interface DUneEcole {
  readonly uai: string;
  readonly annee: Annee;
}

export interface ReunionDeDemonstration extends DUneEcole {
  readonly id: string;
  readonly jour: DateIso;
  readonly planifieeLe: DateIso;
  readonly objet: string;
  readonly etat: EtatReunion;
  readonly compteRendu: string | null;
}

export interface PresenceDeDemonstration {
  readonly uai: string;
  readonly reunion: string;
  readonly membre: string;
  readonly qualite: string;
  readonly nom: string | null;
  readonly presence: Presence;
  readonly nombre: number;
}

export interface ActionLocaleDeDemonstration extends DUneEcole {
  readonly id: string;
  readonly reunion: string;
  readonly intitule: string;
  readonly responsable: string | null;
  readonly echeance: DateIso;
  readonly statut: StatutActionLocale;
}

/** A version of the charter. */
export interface DocumentDeDemonstration extends DUneEcole {
  readonly id: string;
  readonly titre: string;
  readonly adopteLe: DateIso | null;
  readonly annexeLe: DateIso | null;
}

export interface BesoinDeDemonstration extends DUneEcole {
  readonly id: string;
  readonly dispositif: DispositifFormation;
  readonly titre: string;
  readonly public: string;
  readonly nombre: number;
  readonly etat: EtatBesoin;
  readonly recenseLe: DateIso;
}

/** What the commissions did, and the faits that it established. */
export interface VieDesCommissions {
  readonly courriels: readonly (DUneEcole & { readonly membre: string; readonly courriel: string })[];
  readonly reunions: readonly ReunionDeDemonstration[];
  readonly presences: readonly PresenceDeDemonstration[];
  readonly actions: readonly ActionLocaleDeDemonstration[];
  readonly documents: readonly DocumentDeDemonstration[];
  readonly besoins: readonly BesoinDeDemonstration[];
  readonly faits: readonly FaitAEcrire[];
}
