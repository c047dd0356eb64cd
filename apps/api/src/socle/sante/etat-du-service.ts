import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { ADRESSES, type AdressesDeBase } from '../config/index.js';

/** In milliseconds: between two looks at the database, what one may last, and how long its answer is believed. */
const TOUR = 1000;
const DUREE = 1500;
const CONFIANCE = 4000;

/**
 * Whether this process can serve: what it had to load is loaded, and the database answered a moment ago. A connection of its
 * own looks in the background, so that who asks waits for nothing.
 */
@Injectable()
export class EtatDuService implements OnApplicationBootstrap, OnApplicationShutdown {
  private client: pg.Client | undefined;
  private tour: NodeJS.Timeout | undefined;
  private derniere = -Infinity;
  private demarrage = false;
  private arretee = false;

  constructor(@Inject(ADRESSES) private readonly adresses: AdressesDeBase) {}

  get etat(): 'demarrage' | 'pret' | 'base_absente' {
    if (this.demarrage) return 'demarrage';
    return performance.now() - this.derniere < CONFIANCE ? 'pret' : 'base_absente';
  }

  /** Says that something must be loaded before the first request; `open` says that it is. */
  close(): void {
    this.demarrage = true;
  }

  open(): void {
    this.demarrage = false;
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.look();
  }

  onApplicationShutdown(): void {
    this.arretee = true;
    clearTimeout(this.tour);
    this.drop();
  }

  private async look(): Promise<void> {
    try {
      this.client ??= await this.connect();
      await this.client.query('select 1');
      this.derniere = performance.now();
    } catch {
      this.drop();
    }
    if (this.arretee) return this.drop();
    this.tour = setTimeout(() => void this.look(), TOUR);
    this.tour.unref();
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.adresses.application,
      application_name: 'focale-sante',
      connectionTimeoutMillis: DUREE,
      query_timeout: DUREE,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
    } catch (erreur) {
      destroy(client);
      throw erreur;
    }
    return client;
  }

  private drop(): void {
    if (this.client) destroy(this.client);
    this.client = undefined;
  }
}

/** Without a goodbye: a server that is stopped would never answer it. */
function destroy(client: pg.Client): void {
  (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
}
