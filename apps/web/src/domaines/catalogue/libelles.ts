import { SaveBrouillonDto } from '@focale/api-client';
import type { Regles } from '@focale/api-client';
import type { Choix } from './types.js';

/** The word of a code; the code itself when it has none. */
export const findLibelle = (choix: readonly Choix[], code: string): string =>
  choix.find((candidat) => candidat.code === code)?.libelle ?? code;

/** Options of a select. */
export const toOptions = (choix: readonly Choix[]) =>
  choix.map(({ code, libelle }) => ({ value: code, label: libelle }));

/** Fields of a line of the draft, as the contract says them. */
export const LIGNE = SaveBrouillonDto.lignes.champs;

/** What screens call a field of a line. */
export const toLibelleDeChamp = (champ: string): string => (LIGNE as Regles)[champ]?.libelle ?? champ;
