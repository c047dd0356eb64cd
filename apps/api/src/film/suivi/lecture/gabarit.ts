import { CHAMPS_VARIABLES, joinParties, type PartieVariable } from '../action.vue.js';
import type { LigneDuCatalogue } from '../film.queries.js';

/** Stands for a value that is not known yet. No text of the database holds NUL, and JSON writes it in one way only. */
const REPERE = '\u0000';
const REPERE_ECRIT = JSON.stringify(REPERE);

const REPERES = Object.fromEntries(CHAMPS_VARIABLES.map((champ) => [champ, REPERE])) as unknown as PartieVariable;

/** The JSON of one line, cut where what depends on the school goes. */
export interface Gabarit {
  /** One piece more than there are variable fields. */
  readonly action: readonly string[];
  readonly masquee: readonly string[];
}

export interface LigneMasquee {
  readonly code: string;
  readonly intitule: string;
  readonly theme: string;
  readonly periode: number;
  readonly raison: string;
}

export const toMasquee = ({ code, intitule, theme, periode }: LigneDuCatalogue, raison: string): LigneMasquee => ({
  code,
  intitule,
  theme,
  periode,
  raison,
});

/** Made from the objects that the API answers, so that their fields are said once. */
export function buildGabarit(ligne: LigneDuCatalogue): Gabarit {
  return {
    action: JSON.stringify(joinParties(ligne, REPERES)).split(REPERE_ECRIT),
    masquee: JSON.stringify(toMasquee(ligne, REPERE)).split(REPERE_ECRIT),
  };
}

type Valeurs = Omit<PartieVariable, 'actionsPossibles'> & { readonly actionsPossibles: readonly string[] };

const write = (valeur: object | string | null): string => (valeur === null ? 'null' : JSON.stringify(valeur));

/** Lists of possible actions are few, and shared by the lines. */
const listes = new WeakMap<readonly string[], string>();

function writeListe(liste: readonly string[]): string {
  const connue = listes.get(liste);
  if (connue !== undefined) return connue;
  const ecrite = JSON.stringify(liste);
  listes.set(liste, ecrite);
  return ecrite;
}

/** The JSON of a line that concerns the school: what `JSON.stringify` would write of it, from pieces that are kept. */
export function writeAction({ action: g }: Gabarit, v: Readonly<Valeurs>): string {
  return (
    `${g[0]}${write(v.occurrence)}${g[1]}${v.prerequisEnAttente}${g[2]}"${v.statut}"${g[3]}"${v.origine}"${g[4]}` +
    `${v.declarative}${g[5]}${v.force}${g[6]}${v.enRetard}${g[7]}${write(v.charge)}${g[8]}${v.preuves}${g[9]}` +
    `${write(v.faitLe)}${g[10]}${write(v.commentaire)}${g[11]}${write(v.motif)}${g[12]}${write(v.par)}${g[13]}` +
    `${v.version}${g[14]}${writeListe(v.actionsPossibles)}${g[15]}`
  );
}

export const writeMasquee = ({ masquee: g }: Gabarit, raison: string): string =>
  `${g[0]}${JSON.stringify(raison)}${g[1]}`;
