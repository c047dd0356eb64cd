import { Injectable } from '@nestjs/common';
import { Base, type EtablissementAnnee } from '../socle/contexte/index.js';

/** One writer at a time on the commission of a school and year, even before its row exists. */
@Injectable()
export class LockCommission {
  constructor(private readonly base: Base) {}

  async execute({ uai, annee }: EtablissementAnnee): Promise<void> {
    await this.base.query(`select pg_advisory_xact_lock(hashtextextended('commission:' || $1 || ':' || $2, 0))`, [
      uai,
      String(annee),
    ]);
  }
}
