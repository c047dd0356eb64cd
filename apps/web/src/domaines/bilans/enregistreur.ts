import { ProblemeApi } from '../../api/probleme-api.js';
import { isSansReponse } from '../../cadres/formulaire/index.js';
import type { Bilan, CorpsDuBilan } from './bilans-api.js';
import { change, choose, depart, merge, settle, toCorps } from './fusion-de-bilan.js';
import type { Changement, Saisies } from './fusion-de-bilan.js';

/** After the last keystroke. */
const DELAI_MS = 1000;
/** Without network: the next trial, then twice as long each time. */
const ESSAI_MS = 4000;
const ESSAI_MAX_MS = 60_000;
/** More people saving at the very same time is no longer a merge. */
const FUSIONS_MAX = 5;

export type EtatDEnregistrement =
  | { readonly nom: 'repos'; readonly le: Date | null }
  | { readonly nom: 'saisie' | 'envoi' | 'attente' }
  | { readonly nom: 'refus'; readonly phrase: string };

interface Moyens {
  readonly send: (corps: CorpsDuBilan) => Promise<Bilan>;
  /** Keeps what is not saved on the device, or nothing once it is. */
  readonly keep: (saisies: Saisies, corps: CorpsDuBilan | undefined) => void;
  /** Told each state of the bilan that the server answers. */
  readonly onBilan: (bilan: Bilan) => void;
}

interface Instantane {
  readonly bilan: Bilan;
  readonly saisies: Saisies;
  readonly etat: EtatDEnregistrement;
}

/**
 * Saves a bilan while it is typed: one sending at a time, a second after the last keystroke, again when the network fails. What is
 * typed and not saved is kept on the device meanwhile; what others save is merged with it.
 */
export class Enregistreur {
  private vu: Instantane;
  private readonly abonnes = new Set<() => void>();
  private minuteur: ReturnType<typeof setTimeout> | undefined;
  private enVol: Promise<void> | undefined;
  private essais = 0;

  /** `restees`: what was typed earlier and not saved, taken up as if it had just been. */
  constructor(
    bilan: Bilan,
    restees: Saisies,
    private readonly moyens: Moyens,
  ) {
    this.vu = { bilan, saisies: merge(restees, bilan.blocs), etat: { nom: 'repos', le: null } };
  }

  readonly subscribe = (abonne: () => void): (() => void) => {
    this.abonnes.add(abonne);
    return () => this.abonnes.delete(abonne);
  };

  readonly getInstantane = (): Instantane => this.vu;

  /** Takes what was just typed of a block. */
  readonly change = (code: string, changement: Changement): void => this.changeTous({ [code]: changement });

  readonly changeTous = (changements: Readonly<Record<string, Changement>>): void => {
    const { bilan } = this.vu;
    const saisies = Object.entries(changements).reduce((avant, [code, changement]) => {
      const bloc = bilan.blocs.find((lu) => lu.code === code);
      return bloc ? change(avant, bloc, changement) : avant;
    }, this.vu.saisies);
    this.show({ saisies, etat: { nom: 'saisie' } });
    this.plan(DELAI_MS);
  };

  /** Says what is made of two texts. */
  readonly choose = (code: string, choix: Parameters<typeof choose>[2]): void => {
    this.show({ saisies: choose(this.vu.saisies, code, choix) });
    this.plan(0);
  };

  /** Takes the bilan as the server has it: read again, or answered by a gesture. An older one says nothing. */
  readonly receive = (bilan: Bilan): void => {
    if (bilan === this.vu.bilan || bilan.version < this.vu.bilan.version) return;
    this.show({ bilan, saisies: merge(this.vu.saisies, bilan.blocs) });
  };

  /** Sends at once what waits; false when something stays unsaved. */
  readonly flush = async (): Promise<boolean> => {
    clearTimeout(this.minuteur);
    this.enVol ??= this.sendAll().finally(() => {
      this.enVol = undefined;
    });
    await this.enVol;
    return Object.keys(this.vu.saisies).length === 0;
  };

  private plan(delai: number): void {
    clearTimeout(this.minuteur);
    this.minuteur = setTimeout(() => void this.flush(), delai);
  }

  private async sendAll(): Promise<void> {
    for (let fusions = 0; fusions <= FUSIONS_MAX;) {
      const corps = toCorps(this.vu.saisies, this.vu.bilan.version);
      if (!corps) {
        this.essais = 0;
        const { nom } = this.vu.etat;
        // A refusal stands until something else is typed; what the device kept and the server has is kept no more.
        this.show(nom === 'refus' || nom === 'repos' ? {} : { etat: { nom: 'repos', le: new Date() } });
        return;
      }
      this.show({ saisies: depart(this.vu.saisies, corps), etat: { nom: 'envoi' } });
      try {
        const bilan = await this.moyens.send(corps);
        this.show({ bilan, saisies: settle(this.vu.saisies, corps, bilan.blocs) });
        this.moyens.onBilan(bilan);
      } catch (error) {
        if (!(error instanceof ProblemeApi && error.isPerimee)) return this.wait(error);
        fusions += 1;
        const courant = error.courant as Bilan;
        this.show({ bilan: courant, saisies: merge(this.vu.saisies, courant.blocs) });
        this.moyens.onBilan(courant);
      }
    }
    this.wait(undefined);
  }

  /** What was not saved stays: sent again when nobody answered, until something changes when it was refused. */
  private wait(error: unknown): void {
    if (error !== undefined && !isSansReponse(error)) {
      this.show({ etat: { nom: 'refus', phrase: (error as Error).message } });
      return;
    }
    this.show({ etat: { nom: 'attente' } });
    this.plan(Math.min(ESSAI_MAX_MS, ESSAI_MS * 2 ** this.essais));
    this.essais += 1;
  }

  private show(suite: Partial<Instantane>): void {
    this.vu = { ...this.vu, ...suite };
    const { saisies, bilan } = this.vu;
    this.moyens.keep(saisies, toCorps(saisies, bilan.version));
    for (const abonne of this.abonnes) abonne();
  }
}
