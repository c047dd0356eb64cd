import { ProblemeApi } from '../../../api/probleme-api.js';
import type { Ligne } from '../types.js';
import { mergeLignes } from './merge-lignes.js';
import type { Fusion } from './merge-lignes.js';
import { reuseLignes } from './reuse-lignes.js';

export type EtatEnregistrement = 'a_jour' | 'modifie' | 'en_cours' | 'refuse' | 'conflit' | 'incomplet';

/** The film as it stands on the server. */
export interface Enregistre {
  lignes: readonly Ligne[];
  /** Version of the draft; 0 when there is none. */
  version: number;
}

export interface Instantane {
  lignes: readonly Ligne[];
  etat: EtatEnregistrement;
  erreur: Error | null;
  /** The film from which this draft last started: what another person's version is compared with. */
  base: readonly Ligne[];
}

/** Long enough not to save each letter, short enough that nothing is lost. */
const DELAI_MS = { saisie: 800, reprise: 5000 };

const isComplete = ({ intitule, theme, echeance }: Ligne): boolean =>
  intitule.trim() !== '' && theme.trim() !== '' && echeance !== '';

/**
 * Keeps a draft and saves it by itself, one request at a time. A stale version stops it, with all that was typed kept, until
 * the person goes on; a failure of the network is tried again.
 */
export class Enregistreur {
  private base: readonly Ligne[];
  private version: number;
  private instantane: Instantane;
  private minuterie: ReturnType<typeof setTimeout> | undefined;
  private envoi: Promise<void> | undefined;
  private readonly abonnes = new Set<() => void>();

  constructor(
    depart: Enregistre,
    private readonly save: (corps: Enregistre) => Promise<Enregistre>,
    private readonly delais = DELAI_MS,
  ) {
    this.base = depart.lignes;
    this.version = depart.version;
    this.instantane = { lignes: depart.lignes, etat: 'a_jour', erreur: null, base: depart.lignes };
  }

  readonly subscribe = (abonne: () => void): (() => void) => {
    this.abonnes.add(abonne);
    return () => this.abonnes.delete(abonne);
  };

  readonly getInstantane = (): Instantane => this.instantane;

  get versionEnregistree(): number {
    return this.version;
  }

  /** Applies a change at once, and saves it a little later. */
  readonly change = (toSuite: (lignes: readonly Ligne[]) => readonly Ligne[]): void => {
    const lignes = toSuite(this.instantane.lignes);
    if (lignes === this.instantane.lignes) return;
    const { etat, erreur } = this.instantane;
    if (etat === 'conflit') return this.show({ lignes });
    this.show({ lignes, etat: 'modifie', erreur: etat === 'refuse' ? erreur : null });
    this.schedule(this.delais.saisie);
  };

  /** Saves now what waits. False when something is left that could not be. */
  async flush(): Promise<boolean> {
    clearTimeout(this.minuterie);
    await this.envoi;
    if (this.instantane.etat === 'conflit') return false;
    if (this.instantane.lignes !== this.base) await this.send();
    return this.instantane.etat === 'a_jour';
  }

  /** Goes on after another person's save: both works are put together, and the fields that both changed are told. */
  resume({ lignes, version }: Enregistre): Fusion['conflits'] {
    const fusion = mergeLignes(this.base, this.instantane.lignes, lignes);
    this.base = lignes;
    this.version = version;
    this.show({ lignes: fusion.lignes, etat: 'modifie', erreur: null });
    this.schedule(0);
    return fusion.conflits;
  }

  /** Starts again from what the server holds. */
  restart({ lignes, version }: Enregistre): void {
    clearTimeout(this.minuterie);
    this.base = lignes;
    this.version = version;
    this.show({ lignes, etat: 'a_jour', erreur: null });
  }

  private schedule(delai: number): void {
    clearTimeout(this.minuterie);
    this.minuterie = setTimeout(() => void this.flush(), delai);
  }

  private send(): Promise<void> {
    if (!this.instantane.lignes.every(isComplete)) {
      this.show({ etat: 'incomplet', erreur: null });
      return Promise.resolve();
    }
    this.envoi = this.write(this.instantane.lignes).finally(() => (this.envoi = undefined));
    return this.envoi;
  }

  private async write(lignes: readonly Ligne[]): Promise<void> {
    this.show({ etat: 'en_cours' });
    try {
      const { version, lignes: lues } = await this.save({ lignes, version: this.version });
      const ecrites = reuseLignes(lignes, lues);
      const actuelles = this.instantane.lignes;
      const suite = actuelles === lignes ? ecrites : mergeLignes(lignes, actuelles, ecrites).lignes;
      this.base = ecrites;
      this.version = version;
      this.show({ lignes: suite, etat: suite === this.base ? 'a_jour' : 'modifie', erreur: null });
      if (suite !== this.base) this.schedule(this.delais.saisie);
    } catch (cause) {
      const erreur = cause instanceof Error ? cause : new Error(String(cause));
      const perimee = erreur instanceof ProblemeApi && erreur.isPerimee;
      this.show({ etat: perimee ? 'conflit' : 'refuse', erreur });
      if (erreur instanceof ProblemeApi && erreur.status === 0) this.schedule(this.delais.reprise);
    }
  }

  private show(plus: Partial<Instantane>): void {
    this.instantane = { ...this.instantane, ...plus, base: this.base };
    for (const abonne of this.abonnes) abonne();
  }
}
