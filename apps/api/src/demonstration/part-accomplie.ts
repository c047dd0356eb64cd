import { daysBetween } from '@focale/domaine';
import type { Annee, CodePeriode, DateIso } from '@focale/domaine';
import type { Alea } from './alea.js';
import { boundsOf } from './calendrier.js';
import { ANNEE_CLOSE, type Rythme } from './profils.js';

/** Share of the lines of a period that a school of this pace has done once the period is over: from, to. */
const FIN_DE_PERIODE: Readonly<Record<Rythme, readonly [number, number]>> = {
  avance: [0.96, 1],
  normal: [0.72, 0.93],
  retard: [0.18, 0.45],
};

/** Share of a period's lines that are done today: all that will be once it is over, part of it while it runs. */
export function computePartAccomplie(
  alea: Alea,
  rythme: Rythme,
  annee: Annee,
  periode: CodePeriode,
  aujourdhui: DateIso,
): number {
  const { debut, fin } = boundsOf(annee, periode);
  const finale = annee === ANNEE_CLOSE ? alea.between(0.94, 1) : alea.between(...FIN_DE_PERIODE[rythme]);
  if (aujourdhui < debut) return 0;
  if (aujourdhui >= fin) return finale;
  const ecoulee = daysBetween(debut, aujourdhui) / daysBetween(debut, fin);
  // A school ahead does most of the period at once; the others follow its days, most of the work coming at the end.
  return finale * (rythme === 'avance' ? 0.5 + ecoulee / 2 : ecoulee ** 1.4);
}
