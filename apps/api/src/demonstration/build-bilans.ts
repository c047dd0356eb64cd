import { addDays } from '@focale/domaine';
import type { DateIso } from '@focale/domaine';
import { Alea, uuidOf } from './alea.js';
import { nextJourOuvre } from './calendrier.js';
import { ANNEE_CLOSE, type EtablissementsPhares } from './profils.js';
import type { BilanDeDemonstration, MandatDeDemonstration } from './types.js';

/**
 * Bilans of the closed year presented to the CA in June. A board hears all the RRUPN of a school at once in most
 * places, some of them only in a few, none elsewhere: about 70 % of the mandates.
 */
export function buildBilans(
  mandats: readonly MandatDeDemonstration[],
  phares: EtablissementsPhares,
  aujourdhui: DateIso,
): BilanDeDemonstration[] {
  return mandats.flatMap(({ id, uai, annee, agent, etat }) => {
    const conseil = new Alea('conseil', uai);
    const presenteLe = nextJourOuvre(addDays('2026-06-04', conseil.integer(0, 24)));
    const part = Object.values(phares).includes(uai) ? 1 : conseil.pickWeighted(PARTS_PRESENTEES);
    const presente = new Alea('bilan', id).chance(part) && presenteLe <= aujourdhui;
    if (annee !== ANNEE_CLOSE || etat !== 'acceptee' || !presente) return [];
    return [{ id: uuidOf('bilan', id), uai, annee, agent, mandat: id, presenteLe }];
  });
}

const PARTS_PRESENTEES: readonly (readonly [number, number])[] = [
  [1, 70],
  [0.5, 15],
  [0, 15],
];
