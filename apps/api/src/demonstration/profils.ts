import type { Annee, DateIso } from '@focale/domaine';
import { Alea } from './alea.js';
import type { EtablissementDeDemonstration } from './types.js';

export const ANNEE_CLOSE: Annee = '2025-2026';
export const ANNEE_EN_COURS: Annee = '2026-2027';
export const ANNEES = [ANNEE_CLOSE, ANNEE_EN_COURS] as const;

/** How a school goes about its year. */
export type Rythme = 'retard' | 'normal' | 'avance';

/** What becomes of a school in the demonstration, drawn once for all and not bound to a date. */
export interface Profil {
  readonly etablissement: EtablissementDeDemonstration;
  readonly rythme: Rythme;
  /** When the head of 2025-2026 took office. */
  readonly arriveeDuChef: DateIso;
  readonly adjoint: boolean;
  readonly annees: Readonly<Record<string, ProfilAnnuel>>;
}

interface ProfilAnnuel {
  /** The head took office on 1 September of that year. */
  readonly nouveauChef: boolean;
  readonly rrupn: number;
  readonly commission: boolean;
}

/** The three schools that the demonstration accounts look at. */
export interface EtablissementsPhares {
  /** Collège of the cité scolaire: its head has everything left to declare this year. */
  readonly college: string;
  /** Lycée of the cité scolaire: far ahead. */
  readonly lycee: string;
  /** Another school of `rrupn@`: far ahead. */
  readonly second: string;
}

/** @throws RangeError when the schools hold no cité scolaire, or no other collège in its département */
export function findEtablissementsPhares(
  etablissements: readonly EtablissementDeDemonstration[],
): EtablissementsPhares {
  const cite = etablissements.filter(({ citeScolaire }) => citeScolaire !== null);
  const college = cite.find(({ type }) => type === 'college');
  const lycee = cite.find(({ type }) => type !== 'college');
  const second = etablissements.find(
    ({ type, departement, citeScolaire }) =>
      type === 'college' && citeScolaire === null && departement === college?.departement,
  );
  if (!college || !lycee || !second) throw new RangeError('Données de démonstration sans cité scolaire complète.');
  return { college: college.uai, lycee: lycee.uai, second: second.uai };
}

/**
 * Shares are exact, only who gets them is drawn: 20 % of the schools behind and 10 % ahead, 12 % with a new head, 12 %
 * without RRUPN this year and 5 % the year before, a commission in 77 % of them this year.
 */
export function buildProfils(etablissements: readonly EtablissementDeDemonstration[]): Profil[] {
  const phares = findEtablissementsPhares(etablissements);
  const libres = etablissements.map(({ uai }) => uai).filter((uai) => !Object.values(phares).includes(uai));
  const total = etablissements.length;
  const draw = (sujet: string, part: number): Set<string> =>
    new Set(new Alea('profils', sujet).shuffle(libres).slice(0, Math.round(total * part)));
  const rythmes = new Alea('profils', 'rythme').shuffle(libres);
  const retard = new Set(rythmes.slice(0, Math.round(total * 0.2)));
  const avance = new Set([phares.lycee, phares.second, ...rythmes.slice(-Math.round(total * 0.085))]);
  const sansRrupn = { [ANNEE_CLOSE]: draw('sans-rrupn-n-1', 0.05), [ANNEE_EN_COURS]: draw('sans-rrupn', 0.11) };
  const sansCommission = {
    [ANNEE_CLOSE]: draw('sans-commission-n-1', 0.1),
    [ANNEE_EN_COURS]: draw('sans-commission', 0.23),
  };
  const nouveaux = draw('nouveau-chef', 0.12);

  return etablissements.map((etablissement) => {
    const { uai } = etablissement;
    const arriveeDuChef = `${new Alea('direction', uai).integer(2019, 2025)}-09-01`;
    return {
      etablissement,
      rythme: retard.has(uai) ? 'retard' : avance.has(uai) ? 'avance' : 'normal',
      arriveeDuChef,
      adjoint: hasAdjoint(etablissement),
      annees: Object.fromEntries(
        ANNEES.map((annee) => {
          const rienEncore = annee === ANNEE_EN_COURS && uai === phares.college;
          const rrupn = rienEncore || sansRrupn[annee]?.has(uai) ? 0 : drawNombre(etablissement, annee, phares);
          const commission = !rienEncore && !sansCommission[annee]?.has(uai);
          const cite = etablissement.citeScolaire !== null;
          const nouveauChef = annee === ANNEE_EN_COURS ? nouveaux.has(uai) : !cite && arriveeDuChef > '2025-08-01';
          return [annee, { nouveauChef, rrupn, commission }];
        }),
      ),
    };
  });
}

function drawNombre({ uai }: EtablissementDeDemonstration, annee: Annee, phares: EtablissementsPhares): number {
  if (uai === phares.lycee) return 3;
  if (uai === phares.second || uai === phares.college) return 2;
  // The count of a school rarely changes: the same draw serves both years, then one in ten moves by one.
  const stable = new Alea('rrupn', uai).pickWeighted([
    [1, 20],
    [2, 40],
    [3, 40],
  ]);
  const bouge = annee === ANNEE_CLOSE && new Alea('rrupn', uai, annee).chance(0.1);
  return bouge ? (stable % 3) + 1 : stable;
}

function hasAdjoint({ uai, type, segpa, educationPrioritaire, citeScolaire }: EtablissementDeDemonstration): boolean {
  if (citeScolaire !== null) return false;
  return type !== 'college' || segpa || educationPrioritaire !== null || new Alea('adjoint', uai).chance(0.2);
}
