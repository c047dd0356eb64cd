import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { Base } from '../base/index.js';
import { ADRESSES, type AdressesDeBase, Reglages } from '../config/index.js';

type Travail = (donnees: never) => Promise<void>;

/** Background jobs in PostgreSQL: enqueued in the caller's transaction, done by the processes that work (`TRAVAUX_ICI`). */
@Injectable()
export class Taches implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Taches');
  private readonly travaux = new Map<string, Travail>();
  private readonly boss: PgBoss;

  constructor(
    private readonly base: Base,
    private readonly reglages: Reglages,
    @Inject(ADRESSES) adresses: AdressesDeBase,
  ) {
    this.boss = new PgBoss({
      connectionString: adresses.application,
      application_name: 'focale-taches',
      max: 3,
      schema: 'pgboss',
      createSchema: false,
      migrate: false,
      schedule: false,
      supervise: reglages.TRAVAUX_ICI,
    });
    this.boss.on('error', (erreur) => this.logger.error({ err: erreur }, erreur.message));
  }

  /** Declares what a job of this name does. Handlers run outside any request, may run more than once, and open their own scope. */
  define<T>(nom: string, travail: (donnees: T) => Promise<void>): void {
    this.travaux.set(nom, travail);
  }

  /** Queues a job in the transaction in progress: it exists only if that transaction commits. */
  async enqueue(nom: string, donnees: object): Promise<void> {
    await this.boss.send(nom, donnees, {
      retryLimit: 5,
      retryBackoff: true,
      db: { executeSql: async (sql, valeurs) => ({ rows: await this.base.query(sql, valeurs ?? []) }) },
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.boss.start();
    for (const [nom, travail] of this.travaux) {
      await this.boss.createQueue(nom);
      if (!this.reglages.TRAVAUX_ICI) continue;
      await this.boss.work(nom, { pollingIntervalSeconds: 1 }, async (jobs) => {
        for (const job of jobs) await travail(job.data as never);
      });
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 5000 });
  }
}
