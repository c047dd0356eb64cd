import { CHAMPS_DE_QUEUE, joinParties, type PartieVariable } from '../action.vue.js';
import type { LigneDuCatalogue } from '../film.queries.js';

/** Stands for a value that is not known yet. No text of the database holds NUL, and JSON writes it in one way only. */
const REPERE = '\u0000';
const REPERE_ECRIT = JSON.stringify(REPERE);

type Queue = Pick<PartieVariable, (typeof CHAMPS_DE_QUEUE)[number]>;

const QUEUE_A_VENIR = Object.fromEntries(CHAMPS_DE_QUEUE.map((champ) => [champ, REPERE])) as unknown as Queue;

/** States of one line that are kept: a status, late or not, its place in a series. Far more than a film has. */
const MAX_ETATS = 256;

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

type Variable = Omit<PartieVariable, 'actionsPossibles'> & { readonly actionsPossibles: readonly string[] };

const write = (valeur: object | string | null): string => (valeur === null ? 'null' : JSON.stringify(valeur));

/**
 * The JSON of one line, most of which is the same for every school where it stands alike: that part is encoded once a
 * state, and what only one school says comes last. Both are cut from the objects that the API answers, so that their
 * fields are said once.
 */
export class Gabarit {
  private readonly tetes = new Map<string, readonly [tete: Buffer, ...separateurs: string[]]>();
  private readonly masquees = new Map<string, Buffer>();

  constructor(private readonly ligne: LigneDuCatalogue) {}

  /** Adds the line to what is being written. */
  writeAction(morceaux: (Buffer | string)[], v: Variable): void {
    const [tete, s1, s2, s3, s4, s5, s6, s7, fin] = this.findTete(v);
    morceaux.push(
      tete,
      `${write(v.charge)}${s1}${v.preuves}${s2}${write(v.faitLe)}${s3}${write(v.commentaire)}${s4}${write(v.motif)}${s5}` +
        `${write(v.par)}${s6}${v.version}${s7}${writeListe(v.actionsPossibles)}${fin}`,
    );
  }

  writeMasquee(morceaux: (Buffer | string)[], raison: string): void {
    let ecrite = this.masquees.get(raison);
    if (!ecrite) {
      if (this.masquees.size >= MAX_ETATS) this.masquees.clear();
      ecrite = Buffer.from(JSON.stringify(toMasquee(this.ligne, raison)));
      this.masquees.set(raison, ecrite);
    }
    morceaux.push(ecrite);
  }

  private findTete(v: Variable): readonly [tete: Buffer, ...separateurs: string[]] {
    const { occurrence: o } = v;
    const etat = `${v.statut}${v.origine}${v.prerequisEnAttente}${v.declarative}${v.force}${v.enRetard}${o ? `${o.rang}/${o.sur}` : ''}`;
    const connue = this.tetes.get(etat);
    if (connue) return connue;
    if (this.tetes.size >= MAX_ETATS) this.tetes.clear();
    const [tete = '', ...separateurs] = JSON.stringify(joinParties(this.ligne, { ...v, ...QUEUE_A_VENIR })).split(
      REPERE_ECRIT,
    );
    const ecrite = [Buffer.from(tete), ...separateurs] as const;
    this.tetes.set(etat, ecrite);
    return ecrite;
  }
}

/** Lists of possible actions are few, and shared by the lines. */
const listes = new WeakMap<readonly string[], string>();

function writeListe(liste: readonly string[]): string {
  const connue = listes.get(liste);
  if (connue !== undefined) return connue;
  const ecrite = JSON.stringify(liste);
  listes.set(liste, ecrite);
  return ecrite;
}

/** One buffer of all the pieces, texts in UTF-8. */
export function joinMorceaux(morceaux: readonly (Buffer | string)[]): Buffer {
  let taille = 0;
  for (const morceau of morceaux) taille += typeof morceau === 'string' ? Buffer.byteLength(morceau) : morceau.length;
  const tout = Buffer.allocUnsafe(taille);
  let ici = 0;
  for (const morceau of morceaux)
    ici += typeof morceau === 'string' ? tout.write(morceau, ici) : morceau.copy(tout, ici);
  return tout;
}
