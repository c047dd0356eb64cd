import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Taches } from '../taches/index.js';
import type { Fait } from './fait.js';
import { TACHE_LIVRER_FAIT } from './faits.js';

type Abonne = (fait: Fait) => Promise<void>;

/** Second port of the faits: delivery after commit, by a background job, at least once. */
@Injectable()
export class LivraisonDeFaits implements OnModuleInit {
  private readonly abonnes = new Map<string, Abonne[]>();

  constructor(private readonly taches: Taches) {}

  /** Registers what to do when a fait of this code has been committed; it may run more than once. */
  subscribe(code: string, abonne: Abonne): void {
    this.abonnes.set(code, [...(this.abonnes.get(code) ?? []), abonne]);
  }

  onModuleInit(): void {
    this.taches.define<Fait>(TACHE_LIVRER_FAIT, async (fait) => {
      for (const abonne of this.abonnes.get(fait.code) ?? []) await abonne(fait);
    });
  }
}
