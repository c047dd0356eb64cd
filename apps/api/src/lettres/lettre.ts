import type { DesignationVue } from '../designations/index.js';
import type { IdentiteDeLettre } from './contenu/build-contenu.js';
import type { ContenuLettre, SourceDeLettre } from './contenu/contenu.js';
import type { AccordsVue, EtatLettre, ModeleDeLaLettreVue, VoieLettre } from './lettre.vue.js';

/** One version of a letter as it is used by the use cases; `id` is null while nothing is stored of it. */
export interface Lettre {
  readonly id: string | null;
  readonly numero: number;
  readonly etat: EtatLettre;
  readonly voie: VoieLettre | null;
  readonly contenu: ContenuLettre;
  readonly source: SourceDeLettre;
  readonly accords: AccordsVue;
  /** Who agreed for the direction. */
  readonly accordDirectionPar: string | null;
  readonly signeeLe: string | null;
  readonly valeurs: LettreAImprimer | null;
  readonly pdf: string | null;
  readonly empreinte: string | null;
  readonly scan: string | null;
  readonly modele: ModeleDeLaLettreVue | null;
  readonly version: number;
}

/** Everything a letter prints: nothing is looked up later. A signed one, on paper too, keeps it as it was on that day. */
export interface LettreAImprimer {
  readonly identite: IdentiteDeLettre;
  readonly numero: number;
  readonly contenu: ContenuLettre;
  readonly accords: AccordsVue;
  /** Null: a draft, printed as « projet ». */
  readonly signeeLe: string | null;
  /** Date of the file, ISO 8601: the same values give the same bytes. */
  readonly instant: string;
}

/** A mandate with its letters, as the agent may see them. */
export interface DossierDeLettre {
  readonly mandat: DesignationVue;
  readonly annee: number;
  readonly identite: IdentiteDeLettre;
  readonly anneeOuverte: boolean;
  /** Every stored version, the first one first. */
  readonly versions: readonly Lettre[];
  /** The version in progress: stored, or what it would be. */
  readonly courante: Lettre;
}

/** What a version prints: what was kept when it was signed, else what it says today. */
export function buildValeurs({ identite }: DossierDeLettre, lettre: Lettre, aujourdhui: string): LettreAImprimer {
  if (lettre.valeurs) return lettre.valeurs;
  const { numero, contenu, accords } = lettre;
  return { identite, numero, contenu, accords, signeeLe: null, instant: `${aujourdhui}T00:00:00.000Z` };
}
