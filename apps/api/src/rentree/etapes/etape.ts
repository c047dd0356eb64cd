import type { EtablissementAnnee } from '../../socle/contexte/index.js';
import type { ChangementsDto, CodeEtape, Decision } from '../rentree.dto.js';

/** Something of last year that the head decides about. */
export interface Element {
  readonly id: string;
  readonly libelle: string;
  readonly detail: string;
  readonly propose: Decision;
  readonly raison: string | null;
  /** Already in the new year, whoever put it there: carrying it over would be twice. */
  readonly repris: boolean;
}

/** One page of the wizard. `ou.annee` is the year that is prepared; the one before is only read. */
export interface Etape {
  readonly code: CodeEtape;
  readonly intitule: string;
  readonly champs: readonly (keyof ChangementsDto)[];
  /** What it carries over may be removed, and the decision with it: the element is then to be decided again. */
  readonly revocable?: boolean;
  list(ou: EtablissementAnnee): Promise<Element[]>;
  /** Creates in the new year what the element was in the last one, with the changes. */
  carryOver(ou: EtablissementAnnee, id: string, changements: ChangementsDto): Promise<void>;
}

/** The decision that stands about an element; null: to be decided. What was declared without the wizard is decided too. */
export function computeDecision(
  { revocable }: Pick<Etape, 'revocable'>,
  { repris }: Element,
  prise: Decision | undefined,
): Decision | null {
  if (revocable && !repris && prise !== 'terminer') return null;
  return prise ?? (repris ? 'reconduire' : null);
}

/** First day of a mission that the wizard renews. */
export const premierJour = (annee: number): string => `${annee}-09-01`;

/** The same place, one year before. */
export const precedente = ({ uai, annee }: EtablissementAnnee): EtablissementAnnee => ({ uai, annee: annee - 1 });
