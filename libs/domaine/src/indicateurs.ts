import type { RegleApplicabilite } from './applicabilite.js';
import { FONCTIONS_RRUPN, LIBELLES_ETIQUETTES, LIBELLES_FONCTIONS_RRUPN } from './activites.js';
import { formatDecimal, INSECABLE } from './francais.js';

/** How an indicator is measured, with the words that follow its value. */
export const UNITES_INDICATEUR = {
  pourcent: '%',
  nombre: '',
  heures: 'h',
  jours: 'jours',
  eleves_par_poste: 'élèves par poste',
} as const satisfies Record<string, string>;

export type UniteIndicateur = keyof typeof UNITES_INDICATEUR;

/** Where a value comes from. `charge`: from a file that the académie loads; none is loaded today. */
export const LIBELLES_ORIGINES_INDICATEUR = {
  saisi: 'Saisi par l’établissement',
  calcule: 'Calculé par Focale',
  charge: 'Chargé par l’académie',
} as const satisfies Record<string, string>;

export type OrigineIndicateur = keyof typeof LIBELLES_ORIGINES_INDICATEUR;

export const ORIGINES_INDICATEUR = Object.keys(LIBELLES_ORIGINES_INDICATEUR) as OrigineIndicateur[];

/** Origins that an académie may choose between. */
export const ORIGINES_AU_CHOIX = ['saisi', 'calcule'] as const satisfies readonly OrigineIndicateur[];

export type OrigineAuChoix = (typeof ORIGINES_AU_CHOIX)[number];

/** From whom a value that is entered is awaited; all of them may enter it. */
export const LIBELLES_QUI_SAISIT = {
  rrupn: 'Le RRUPN',
  direction: 'La direction',
  ensemble: 'Le RRUPN ou la direction',
} as const satisfies Record<string, string>;

export type QuiSaisit = keyof typeof LIBELLES_QUI_SAISIT;

/** An indicator as Focale ships it. */
export interface IndicateurParDefaut {
  readonly code: string;
  readonly libelle: string;
  readonly unite: UniteIndicateur;
  readonly origine: OrigineAuChoix;
  /** Focale holds what it takes to compute it. */
  readonly calculable: boolean;
  /** Where the figure is found, or what it is computed from. */
  readonly source: string;
  readonly quiSaisit: QuiSaisit;
  readonly applicabilite: RegleApplicabilite;
  /** The indicator that it is a part of: no more are certified than were registered. */
  readonly parmi?: string;
  /** Computed from private journals: read by who reads their totals only. */
  readonly journal?: true;
}

const saisi = (
  code: string,
  libelle: string,
  unite: UniteIndicateur,
  source: string,
  reste: Partial<IndicateurParDefaut> = {},
): IndicateurParDefaut => ({
  ...{
    code,
    libelle,
    unite,
    source,
    origine: 'saisi',
    calculable: false,
    quiSaisit: 'ensemble',
    applicabilite: 'tous',
  },
  ...reste,
});

const calcule = (
  code: string,
  libelle: string,
  unite: UniteIndicateur,
  source: string,
  reste: Partial<IndicateurParDefaut> = {},
): IndicateurParDefaut => ({ ...saisi(code, libelle, unite, source, reste), origine: 'calcule', calculable: true });

const FORMATIONS = 'Besoins de formation réalisés, hors cafés, et cafés numériques notés parmi les événements';
const CERTIFICATION = 'Imports Pix de certification, aux niveaux que la certification vise';
const MOTS_DE_PASSE = `Activités du journal à l’étiquette « ${LIBELLES_ETIQUETTES.mots_de_passe} »`;

/**
 * The model that an académie starts from: what the film names for the yearly report (connections, resources, trainings,
 * certification, attestation) and what the yearly questionnaires of the région ask (passwords, delays of tickets). No target.
 */
export const INDICATEURS_PAR_DEFAUT: readonly IndicateurParDefaut[] = [
  saisi('ent_connexions', 'Taux de connexion à l’ENT', 'pourcent', 'Statistiques de l’ENT', {
    applicabilite: 'avec_ent',
    quiSaisit: 'rrupn',
  }),
  saisi('ressources_usage', 'Taux d’utilisation des ressources', 'pourcent', 'Statistiques du GAR ou de l’ENT', {
    quiSaisit: 'rrupn',
  }),
  saisi('educonnect_actifs', 'Comptes ÉduConnect actifs', 'pourcent', 'Administration d’ÉduConnect'),
  calcule('formations_tenues', 'Formations tenues', 'nombre', FORMATIONS),
  calcule('formations_participants', 'Participants aux formations', 'nombre', FORMATIONS),
  calcule('pix_inscrits', 'Pix, classes visées : inscrits à la certification', 'nombre', CERTIFICATION),
  calcule('pix_termines', 'Pix, classes visées : tests terminés', 'nombre', CERTIFICATION, { parmi: 'pix_inscrits' }),
  calcule('pix_certifies', 'Pix, classes visées : certifiés', 'nombre', CERTIFICATION, { parmi: 'pix_inscrits' }),
  calcule('attestations_6e', 'Attestations de sixième obtenues', 'nombre', 'Imports Pix, attestation de sixième', {
    applicabilite: 'college',
  }),
  calcule('pix_ia', 'Parcours Pix IA terminés', 'nombre', 'Imports Pix, Pix IA, aux niveaux visés'),
  calcule('parents_informes', 'Parents informés', 'nombre', 'Participants comptés aux informations des parents'),
  saisi('eleves_par_poste', 'Équipement en postes informatiques', 'eleves_par_poste', 'Inventaire de l’établissement'),
  ...FONCTIONS_RRUPN.map((fonction) =>
    calcule(`temps_${fonction}`, `Temps : ${LIBELLES_FONCTIONS_RRUPN[fonction]}`, 'heures', 'Totaux du journal', {
      journal: true,
    }),
  ),
  calcule('temps_mots_de_passe', 'Temps passé sur les mots de passe', 'heures', MOTS_DE_PASSE, {
    journal: true,
    quiSaisit: 'rrupn',
  }),
  saisi('delai_tickets', 'Délai de résolution des tickets', 'jours', 'Portails d’assistance', { quiSaisit: 'rrupn' }),
  saisi('collegues_pix', 'Collègues certifiés Pix', 'nombre', 'Recensement dans l’établissement'),
];

/** Bounds of a value: nothing that a school counts lies beyond. */
export const VALEUR_MAX = 999_999;

/** « 62,5 % », « 120 », « 3,2 élèves par poste ». */
export function formatValeur(valeur: number, unite: UniteIndicateur): string {
  const mots = UNITES_INDICATEUR[unite];
  return mots === '' ? formatDecimal(valeur) : `${formatDecimal(valeur)}${INSECABLE}${mots}`;
}

/** From one year to the next, a value that doubles or halves is asked about: a choice of Focale, no rule sets it. */
const SAUT = 2;

/** What a value is held against. */
interface RepereDIndicateur {
  readonly unite: UniteIndicateur;
  /** Value of the year before. */
  readonly precedente: number | null;
  /** Label and value of what it is a part of. */
  readonly parmi?: { readonly libelle: string; readonly valeur: number | null } | undefined;
}

/** Why a value seems unlikely, a sentence each. It is asked about and never refused: the school knows better. */
export function listDoutes(valeur: number | null, { unite, precedente, parmi }: RepereDIndicateur): string[] {
  if (valeur === null) return [];
  const dire = (n: number): string => formatValeur(n, unite);
  const doutes: string[] = [];
  if (unite === 'pourcent' && valeur > 100) doutes.push(`${dire(valeur)} dépasse ${dire(100)}.`);
  if (precedente !== null && precedente > 0 && (valeur >= precedente * SAUT || valeur <= precedente / SAUT))
    doutes.push(`${dire(valeur)} cette année, ${dire(precedente)} l’an dernier : l’écart est grand.`);
  if (parmi && parmi.valeur !== null && valeur > parmi.valeur)
    doutes.push(`${dire(valeur)} dépasse « ${parmi.libelle} » : ${dire(parmi.valeur)}.`);
  return doutes;
}
