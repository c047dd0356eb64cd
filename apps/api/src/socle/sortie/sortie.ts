import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { buildOptions, isPassagere, runDemande, setEcheance, TransactionOuverte } from '../../base/index.js';
import { ADRESSES, type AdressesDeBase, Reglages } from '../config/index.js';
import { Horloge } from '../contexte/index.js';
import { ErreurMetier } from '../erreurs/index.js';
import { type EnAttente, FileDeSortie, type Voie } from './voie.js';

/** Lines of a same kind written by one statement. */
const LOT = 500;
/** In milliseconds: what comes in the meantime leaves together. */
const RASSEMBLEMENT = 20;
/** In milliseconds: before another try, once the database has failed. */
const REPRISE = 500;
/** In milliseconds: for one lot, and for the last ones when the process stops. */
const DUREE_LOT = 8000;
const DUREE_ARRET = 2000;

/** What became of the lines since the start of the process. */
interface ComptesDeSortie {
  readonly enAttente: number;
  readonly ecrites: number;
  readonly abandonnees: number;
  readonly refusees: number;
}

/**
 * What must outlive a rollback (a refused access) or be written beside a read (a renewed session): lines wait in memory,
 * bounded, and leave by lots through a connection of their own, so that no request waits for a second one. A line may be
 * written twice when the database stops in the middle; it is lost only with the process, and told in the log by then.
 */
@Injectable()
export class Sortie implements OnApplicationShutdown {
  private readonly logger = new Logger('Sortie');
  private readonly files: FileDeSortie[] = [];
  private readonly source: DataSource;
  /** Runs outside the request that brings the first line of a lot. */
  private readonly runOutside = AsyncLocalStorage.snapshot();
  private tour: Promise<void> | undefined;
  private arretee = false;
  private readonly comptes = { ecrites: 0, abandonnees: 0, refusees: 0 };

  constructor(
    reglages: Reglages,
    private readonly horloge: Horloge,
    @Inject(ADRESSES) adresses: AdressesDeBase,
  ) {
    const { decalage } = horloge;
    this.source = new DataSource(
      buildOptions(adresses.application, { max: 1, nom: 'focale-sortie', limites: reglages, decalage }),
    );
  }

  get compte(): ComptesDeSortie {
    return { enAttente: this.files.reduce((somme, { taille }) => somme + taille, 0), ...this.comptes };
  }

  /**
   * Opens a way out for one kind of line. What it returns takes a line, without waiting.
   * @throws ErreurMetier `base.occupee`, from what it returns, when a line that may not be dropped finds no place
   */
  open<T extends object>(voie: Voie<T>): (ligne: T) => void {
    const file = new FileDeSortie<T>(voie);
    this.files.push(file as unknown as FileDeSortie);
    return (ligne) => {
      const sort = file.add(ligne);
      if (sort === 'dropped') this.countLost('abandonnees', file.voie.requete.name);
      if (sort === 'full') {
        this.countLost('refusees', file.voie.requete.name);
        throw new ErreurMetier('base.occupee', { reessayerApres: 5 });
      }
      this.tour ??= this.runOutside(() => this.run());
    };
  }

  /** Waits until everything that was brought so far is written. */
  async flush(): Promise<void> {
    while (this.tour) await this.tour;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.race([this.flush(), delay(DUREE_ARRET, undefined, { ref: false })]);
    this.arretee = true;
    const { enAttente, ...comptes } = this.compte;
    if (enAttente > 0) this.tellUnwritten();
    if (comptes.abandonnees + comptes.refusees > 0) this.logger.warn(comptes, 'Lines since the start of the process');
    if (this.source.isInitialized) await this.source.destroy();
  }

  private async run(): Promise<void> {
    await delay(RASSEMBLEMENT);
    let file: FileDeSortie | undefined;
    while (!this.arretee && (file = this.files.find(({ taille }) => taille > 0))) {
      const entrees = file.list(LOT);
      try {
        await this.write(file, entrees);
        file.remove(entrees);
        this.comptes.ecrites += entrees.length;
      } catch (erreur) {
        if (isPassagere(erreur)) await delay(REPRISE);
        else await this.writeOneByOne(file, entrees);
      }
    }
    this.tour = undefined;
  }

  private async write({ voie }: FileDeSortie, entrees: readonly [unknown, EnAttente][]): Promise<void> {
    const lignes = entrees.map(([, { ligne, depuis }]) => ({ ...ligne, attente: (performance.now() - depuis) / 1000 }));
    await runDemande(async () => {
      setEcheance(DUREE_LOT);
      if (!this.source.isInitialized) await this.source.initialize();
      const options = { lecture: false, role: voie.systeme, decalage: this.horloge.decalage };
      const transaction = await TransactionOuverte.open(this.source, options);
      await transaction.finish(voie.requete, [JSON.stringify(lignes)]);
    });
  }

  /** A line that the database will never take must not keep the others. */
  private async writeOneByOne(file: FileDeSortie, entrees: readonly [string | number, EnAttente][]): Promise<void> {
    for (const entree of entrees) {
      try {
        await this.write(file, [entree]);
        this.comptes.ecrites += 1;
      } catch (erreur) {
        if (isPassagere(erreur)) return;
        this.logger.error({ err: erreur, ligne: entree[1].ligne }, `Line not written: ${file.voie.requete.name}`);
      }
      file.remove([entree]);
    }
  }

  private countLost(sort: 'abandonnees' | 'refusees', nom: string): void {
    this.comptes[sort] += 1;
    // Once at the first one, then every thousand: a database that does not answer brings as many as there are requests.
    if (this.comptes[sort] % 1000 === 1) this.logger.warn({ ...this.compte }, `No place left for lines: ${nom}`);
  }

  /** The last resort of what may not be dropped: the log of a process that stops without its database. */
  private tellUnwritten(): void {
    for (const file of this.files.filter(({ voie }) => !voie.cle))
      for (const [, { ligne }] of file.list(Infinity))
        this.logger.error({ ligne }, `Line not written before the stop: ${file.voie.requete.name}`);
  }
}
