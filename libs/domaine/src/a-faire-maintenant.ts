import { addDays } from './dates.js';
import type { DateIso } from './dates.js';
import { isCochable, isComptee, isRestante, type NatureAction, type StatutAction } from './film.js';

/** Days ahead within which a deadline is near enough to be told today. */
export const HORIZON_A_FAIRE = 30;

/** What of a line of the film matters to know whether it is to be done now, and by whom. */
export interface LigneAFaire {
  /** Position in the film: what settles between equals. */
  readonly ordre: number;
  readonly nature: NatureAction;
  readonly statut: StatutAction;
  readonly echeance: DateIso;
  /** `obligation` when a text asks for it and its source is known. */
  readonly obligation: string;
  /** Function that answers for it. */
  readonly responsable: string;
  /** Person who took it in charge, before the function. */
  readonly charge: { readonly agent: string | null; readonly nom: string } | null;
  /** The line that must come before is neither done nor sans objet. */
  readonly prerequisEnAttente: boolean;
}

/** Who reads the film. */
export interface Lecteur {
  readonly agent: string;
  /** « Prénom Nom », to recognize who was written down by name. */
  readonly nom: string;
  /** Functions that answer for lines (`CHEF`, `RRUPN`, `REF_PIX`...). */
  readonly fonctions: ReadonlySet<string>;
}

/** Why a line is to be done now: late, due soon, taken in charge by the reader, of a function of theirs, a duty. */
export type RaisonAFaire = 'retard' | 'proche' | 'charge' | 'fonction' | 'obligation';

export interface AFaire<L> {
  readonly ligne: L;
  readonly raisons: readonly RaisonAFaire[];
}

/** Whether the reader took the line in charge by name. */
export function isEnCharge({ charge }: Pick<LigneAFaire, 'charge'>, lecteur: Lecteur): boolean {
  if (charge === null) return false;
  return charge.agent === null ? charge.nom === lecteur.nom : charge.agent === lecteur.agent;
}

/** Whether the line is the reader's: taken in charge by them or, when by nobody, of one of their functions. */
export function isMienne(ligne: Pick<LigneAFaire, 'charge' | 'responsable' | 'nature'>, lecteur: Lecteur): boolean {
  if (!isCochable(ligne.nature)) return false;
  return ligne.charge === null ? lecteur.fonctions.has(ligne.responsable) : isEnCharge(ligne, lecteur);
}

/**
 * What awaits somebody now, with the reasons: counted lines neither done nor sans objet that are late, due within thirty days, or
 * taken in charge by the reader. Late first, then near, then taken in charge; among them what can begin before what waits
 * for another line, the reader's own first, then duties, then by deadline.
 */
export function listAFaireMaintenant<L extends LigneAFaire>(
  lignes: readonly L[],
  lecteur: Lecteur,
  aujourdhui: DateIso,
): AFaire<L>[] {
  const limite = addDays(aujourdhui, HORIZON_A_FAIRE);
  return lignes
    .filter((ligne) => isComptee(ligne.nature) && isRestante(ligne.statut))
    .map((ligne) => ({ ligne, raisons: listRaisons(ligne, lecteur, aujourdhui, limite) }))
    .filter(({ raisons }) => raisons.some((raison) => raison in RANGS))
    .sort(compare);
}

function listRaisons(ligne: LigneAFaire, lecteur: Lecteur, aujourdhui: DateIso, limite: DateIso): RaisonAFaire[] {
  const raisons: RaisonAFaire[] = [];
  if (ligne.echeance < aujourdhui) raisons.push('retard');
  else if (ligne.echeance <= limite) raisons.push('proche');
  if (isEnCharge(ligne, lecteur)) raisons.push('charge');
  else if (isMienne(ligne, lecteur)) raisons.push('fonction');
  if (ligne.obligation === 'obligation') raisons.push('obligation');
  return raisons;
}

/** The reasons that are enough by themselves, most pressing first. */
const RANGS: Readonly<Partial<Record<RaisonAFaire, number>>> = { retard: 0, proche: 1, charge: 2 };

function compare(a: AFaire<LigneAFaire>, b: AFaire<LigneAFaire>): number {
  return (
    toRang(a) - toRang(b) ||
    Number(a.ligne.prerequisEnAttente) - Number(b.ligne.prerequisEnAttente) ||
    Number(isOwn(b)) - Number(isOwn(a)) ||
    Number(b.raisons.includes('obligation')) - Number(a.raisons.includes('obligation')) ||
    a.ligne.echeance.localeCompare(b.ligne.echeance) ||
    a.ligne.ordre - b.ligne.ordre
  );
}

const toRang = ({ raisons }: AFaire<LigneAFaire>): number => Math.min(...raisons.map((raison) => RANGS[raison] ?? 3));

const isOwn = ({ raisons }: AFaire<LigneAFaire>): boolean => raisons.includes('charge') || raisons.includes('fonction');

/** How near a deadline is, in words that a person plans with. */
export const TRANCHES_ECHEANCE = ['retard', 'semaine', 'mois', 'plus_tard'] as const;

export type TrancheEcheance = (typeof TRANCHES_ECHEANCE)[number];

/** Slice of a deadline: passed, within seven days, within thirty, later. The day itself is still in time. */
export function trancheOf(echeance: DateIso, aujourdhui: DateIso): TrancheEcheance {
  if (echeance < aujourdhui) return 'retard';
  if (echeance <= addDays(aujourdhui, 7)) return 'semaine';
  return echeance <= addDays(aujourdhui, HORIZON_A_FAIRE) ? 'mois' : 'plus_tard';
}
