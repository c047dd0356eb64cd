import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { Reglages } from '../config/index.js';

/** How busy the connections to the database are, for this process. */
@Injectable()
export class Charge {
  private renvoyees = 0;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly reglages: Reglages,
  ) {}

  /** Connections that are open, requests that wait for one, and requests sent back since the start because too many did. */
  get compte(): { connexions: number; enAttente: number; renvoyees: number } {
    const { totalCount, waitingCount } = this.pool;
    return { connexions: totalCount, enAttente: waitingCount, renvoyees: this.renvoyees };
  }

  /** Whether a new request would wait longer than it may: it is better sent back at once. Counts it when so. */
  isFull(): boolean {
    const pleine = this.pool.waitingCount >= this.reglages.ATTENTE_MAX * this.reglages.CONNEXIONS_MAX;
    if (pleine) this.renvoyees += 1;
    return pleine;
  }

  private get pool(): Pool {
    return (this.source.driver as unknown as { master: Pool }).master;
  }
}
