import type { Demonstration, MandatDeDemonstration } from './types.js';

/** A fait expected of an object, or established on a day. */
export interface FaitAEcrire {
  readonly uai: string;
  readonly annee: string;
  readonly code: string;
  readonly objet: string;
  readonly etabliLe: string | null;
}

const EN_VIGUEUR = new Set(['transmise', 'acceptee', 'close']);

/** Faits that the declarations would have written one by one. */
export function listFaitsDesDeclarations({ mandats, commissions, bilans }: Demonstration): FaitAEcrire[] {
  return [
    ...mandats.filter(({ etat }) => EN_VIGUEUR.has(etat)).flatMap(listFaitsDuMandat),
    ...commissions.map(({ uai, annee, id, installeeLe }) => ({
      uai,
      annee,
      code: 'commission.installee',
      objet: id,
      etabliLe: installeeLe,
    })),
    ...bilans.map(({ uai, annee, id, presenteLe }) => ({
      uai,
      annee,
      code: 'bilan.presente',
      objet: id,
      etabliLe: presenteLe,
    })),
  ];
}

function listFaitsDuMandat({
  uai,
  annee,
  id,
  transmiseLe,
  lettreSigneeLe,
  compensation,
}: MandatDeDemonstration): FaitAEcrire[] {
  const commun = { uai, annee, objet: id };
  const imp = compensation.nature === 'imp' || compensation.nature === null;
  return [
    { ...commun, code: 'designation.transmise', etabliLe: transmiseLe },
    { ...commun, code: 'lettre.signee', etabliLe: lettreSigneeLe },
    ...(imp
      ? [{ ...commun, code: 'imp.saisie', etabliLe: compensation.nature === 'imp' ? compensation.saisieSts : null }]
      : []),
  ];
}
