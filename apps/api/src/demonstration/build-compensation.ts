import { addDays, startOfAnnee } from '@focale/domaine';
import type { Annee, DateIso, EtatDesignation, TauxImpCentimes } from '@focale/domaine';
import { Alea } from './alea.js';
import { nextJourOuvre } from './calendrier.js';
import { ANNEE_CLOSE, type Rythme } from './profils.js';
import type { CompensationDeDemonstration } from './types.js';

interface Sujet {
  readonly uai: string;
  readonly annee: Annee;
  readonly rang: number;
  readonly rythme: Rythme;
  readonly phare: boolean;
  readonly transmission: DateIso;
  readonly aujourdhui: DateIso;
  readonly etat: EtatDesignation;
}

const SAISIE: Readonly<Record<Rythme, number>> = { avance: 0.97, normal: 0.8, retard: 0.35 };
const TAUX: readonly (readonly [TauxImpCentimes, number])[] = [
  [31250, 12],
  [62500, 25],
  [125000, 42],
  [250000, 15],
  [375000, 6],
];
const INDECISE: CompensationDeDemonstration = {
  nature: null,
  tauxCentimes: null,
  avisConseilPedagogique: null,
  avisCa: null,
  saisieSts: null,
};

/**
 * Compensation of a mandate: an IMP for four in five, its entry in STSWEB where the school got to it. The opinions of
 * the conseil pédagogique and of the CA come the spring before.
 */
export function buildCompensation(sujet: Sujet): CompensationDeDemonstration {
  const { uai, annee, rang, phare, etat } = sujet;
  const alea = new Alea('compensation', uai, annee, rang);
  const close = annee === ANNEE_CLOSE;
  const nature = alea.pickWeighted<CompensationDeDemonstration['nature']>([
    ['imp', 81],
    ['allegement', 6],
    ['aucune', 7],
    [null, close || phare ? 0 : 6],
  ]);
  const taux = alea.pickWeighted(TAUX);
  const avis = drawAvis(alea, annee);
  const saisie = drawSaisie(alea, sujet, close);
  if (nature === null || etat === 'brouillon') return INDECISE;
  if (nature === 'aucune') return { ...INDECISE, nature };
  if (nature === 'allegement') return { ...INDECISE, ...avis, nature };
  return { ...avis, nature, tauxCentimes: taux, saisieSts: etat === 'refusee' ? null : saisie };
}

function drawAvis(alea: Alea, annee: Annee): Pick<CompensationDeDemonstration, 'avisConseilPedagogique' | 'avisCa'> {
  const conseil = nextJourOuvre(addDays(`${startOfAnnee(annee)}-03-01`, alea.integer(0, 60)));
  const ca = nextJourOuvre(addDays(conseil, alea.integer(14, 55)));
  return alea.chance(0.6)
    ? { avisConseilPedagogique: conseil, avisCa: ca }
    : { avisConseilPedagogique: null, avisCa: null };
}

function drawSaisie(alea: Alea, { rythme, phare, transmission, aujourdhui }: Sujet, close: boolean): DateIso | null {
  const saisie = nextJourOuvre(addDays(transmission, alea.integer(4, phare ? 20 : 45)));
  const faite = alea.chance(close ? 0.94 : SAISIE[rythme]) || phare;
  return faite && saisie <= aujourdhui ? saisie : null;
}
