import { isFonctionDesignee, startOfAnnee } from '@focale/domaine';
import type { Demonstration, FonctionDeDemonstration, MandatDeDemonstration } from './types.js';

/** A fait expected of an object, or established on a day. */
export interface FaitAEcrire {
  readonly uai: string;
  readonly annee: string;
  readonly code: string;
  readonly objet: string;
  readonly etabliLe: string | null;
  /** Since when it is expected, where that is not the whole year. */
  readonly attenduLe?: string | null;
}

const EN_VIGUEUR = new Set(['transmise', 'acceptee', 'close']);

/** Faits that the declarations would have written one by one, as they stand on that day. */
export function listFaitsDesDeclarations(
  { mandats, commissions, fonctions, bilans }: Demonstration,
  aujourdhui: string,
): FaitAEcrire[] {
  return [
    ...mandats.filter(({ etat }) => EN_VIGUEUR.has(etat)).flatMap(listFaitsDuMandat),
    ...commissions.map(({ uai, annee, id, installeeLe }) => ({
      uai,
      annee,
      code: 'commission.installee',
      objet: id,
      etabliLe: installeeLe,
    })),
    ...fonctions.map((fonction) => buildFaitDeLaFonction(fonction, aujourdhui)),
    ...bilans.map(({ uai, annee, id, presenteLe }) => ({
      uai,
      annee,
      code: 'bilan.presente',
      objet: id,
      etabliLe: presenteLe,
    })),
  ];
}

/** In a year that is over, the function counts as it was on its last day. */
function buildFaitDeLaFonction(
  { uai, annee, objet, titulaires }: FonctionDeDemonstration,
  aujourdhui: string,
): FaitAEcrire {
  const debut = startOfAnnee(annee);
  const dernier = `${debut + 1}-07-31`;
  const designee = isFonctionDesignee(titulaires, debut, aujourdhui < dernier ? aujourdhui : dernier);
  const etabliLe = designee ? (titulaires[0]?.debut ?? null) : null;
  return { uai, annee, code: 'fonctions.designees', objet, etabliLe };
}

function listFaitsDuMandat({
  uai,
  annee,
  id,
  transmiseLe,
  lettreSigneeLe,
  compensation,
}: MandatDeDemonstration): FaitAEcrire[] {
  const commun = { uai, annee, objet: id, attenduLe: transmiseLe };
  const imp = compensation.nature === 'imp' || compensation.nature === null;
  return [
    { ...commun, code: 'designation.transmise', etabliLe: transmiseLe },
    { ...commun, code: 'lettre.signee', etabliLe: lettreSigneeLe },
    ...(imp
      ? [{ ...commun, code: 'imp.saisie', etabliLe: compensation.nature === 'imp' ? compensation.saisieSts : null }]
      : []),
  ];
}
