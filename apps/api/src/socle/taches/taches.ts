import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { PgBoss } from 'pg-boss';
import { Base, Horloge } from '../contexte/index.js';
import { buildParametres, nameRole, runTravail } from '../../base/index.js';
import { ADRESSES, type AdressesDeBase, Reglages } from '../config/index.js';

/** How often a process that works looks whether a new day has begun, in milliseconds. */
const TOUR_DE_GARDE = 10 * 60 * 1000;

/**
 * In seconds: a job whose process says nothing for that long is taken again by another one, which looks every `RONDE`. The
 * longest job may last `DUREE_MAX`.
 */
const BATTEMENT = 20;
const RONDE = 10;
const DUREE_MAX = 6 * 3600;

/** The longest wait for the jobs under way when the process stops, in milliseconds; they are taken again elsewhere. */
const DUREE_ARRET = 2500;

type Travail = (donnees: never) => Promise<void>;

/** Background jobs in PostgreSQL: enqueued in the caller's transaction, done by the processes that work (`TRAVAUX_ICI`). */
@Injectable()
export class Taches implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Taches');
  private readonly travaux = new Map<string, Travail>();
  private readonly quotidiennes = new Set<string>();
  private readonly initiales = new Set<string>();
  private readonly boss: PgBoss;
  private readonly places: Places;
  private garde: NodeJS.Timeout | undefined;

  constructor(
    private readonly base: Base,
    private readonly reglages: Reglages,
    private readonly horloge: Horloge,
    @Inject(ADRESSES) adresses: AdressesDeBase,
  ) {
    this.places = new Places(Math.max(1, Math.floor(reglages.CONNEXIONS_MAX / 2)));
    this.boss = new PgBoss({
      connectionString: adresses.application,
      options: buildParametres({ role: nameRole('taches'), 'focale.decalage': horloge.decalage }),
      application_name: 'focale-taches',
      max: 3,
      schema: 'pgboss',
      createSchema: false,
      migrate: false,
      schedule: false,
      supervise: reglages.TRAVAUX_ICI,
      superviseIntervalSeconds: RONDE,
      monitorIntervalSeconds: RONDE,
    });
    this.boss.on('error', (erreur) => this.logger.error({ err: erreur }, 'jobs: the queue failed'));
  }

  /** Declares what a job of this name does. Handlers run outside any request, may run more than once, and open their own scope. */
  define<T>(nom: string, travail: (donnees: T) => Promise<void>): void {
    this.travaux.set(nom, travail);
  }

  /** Declares a job that runs once a business day, whatever the number of instances; as any job, it may run again. */
  daily(nom: string, travail: () => Promise<void>): void {
    this.define<object>(nom, travail);
    this.quotidiennes.add(nom);
  }

  /** Declares a job that runs when a process that works starts, in the background. */
  atStart(nom: string, travail: () => Promise<void>): void {
    this.define<object>(nom, travail);
    this.initiales.add(nom);
  }

  /** Queues today's daily jobs, unless another instance has. The identifier of the job is that of the day. */
  async enqueueDaily(): Promise<void> {
    const jour = this.horloge.today();
    for (const nom of this.quotidiennes)
      await this.boss.send(nom, { jour }, { id: uuidOfDay(nom, jour), retryLimit: 5, retryBackoff: true });
  }

  /** Queues a job in the transaction in progress: it exists only if that transaction commits. */
  async enqueue(nom: string, donnees: object): Promise<void> {
    await this.boss.send(nom, donnees, {
      retryLimit: 5,
      retryBackoff: true,
      db: {
        executeSql: async (sql, valeurs) => ({
          rows: await this.base.withSysteme('taches', () => this.base.query(sql, valeurs ?? [])),
        }),
      },
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.boss.start();
    for (const [nom, travail] of this.travaux) {
      await this.boss.createQueue(nom);
      await this.boss.updateQueue(nom, { heartbeatSeconds: BATTEMENT, expireInSeconds: DUREE_MAX });
      if (!this.reglages.TRAVAUX_ICI) continue;
      await this.boss.work(nom, { pollingIntervalSeconds: 1 }, async (jobs) => {
        for (const job of jobs) await this.run(() => travail(job.data as never));
      });
    }
    if (!this.reglages.TRAVAUX_ICI) return;
    // Several processes that start together make one job of it.
    for (const nom of this.initiales)
      await this.boss.send(nom, {}, { retryLimit: 5, retryBackoff: true, singletonSeconds: 30 });
    if (this.quotidiennes.size > 0) await this.watchDays();
  }

  /** Work of its own in the background, with its own limits, once a place is free: people always keep connections. */
  run<T>(travail: () => Promise<T>): Promise<T> {
    return this.places.take(() => runTravail(this.reglages.DUREE_TRAVAIL * 1000, travail));
  }

  private async watchDays(): Promise<void> {
    await this.enqueueDaily();
    this.garde = setInterval(() => {
      this.enqueueDaily().catch((erreur: Error) => this.logger.error({ err: erreur }, 'jobs: the day was not queued'));
    }, TOUR_DE_GARDE);
    this.garde.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.garde);
    await this.boss.stop({ graceful: true, timeout: DUREE_ARRET });
  }
}

/** The same identifier for the same job and day: a second one of the day is not added. */
function uuidOfDay(nom: string, jour: string): string {
  const hexa = createHash('sha256').update(`${nom} ${jour}`).digest('hex');
  return [
    hexa.slice(0, 8),
    hexa.slice(8, 12),
    `4${hexa.slice(13, 16)}`,
    `a${hexa.slice(17, 20)}`,
    hexa.slice(20, 32),
  ].join('-');
}

/** A number of places: what finds none waits for its turn. */
class Places {
  private readonly suivants: (() => void)[] = [];

  constructor(private libres: number) {}

  async take<T>(travail: () => Promise<T>): Promise<T> {
    if (this.libres > 0) this.libres -= 1;
    else await new Promise<void>((ok) => this.suivants.push(ok));
    try {
      return await travail();
    } finally {
      // The place goes from hand to hand: it is free only when nobody waits.
      const suivant = this.suivants.shift();
      if (suivant) suivant();
      else this.libres += 1;
    }
  }
}
