import { Injectable } from '@nestjs/common';
import { Base } from '../socle/base/index.js';
import type { EtablissementAnnee } from '../socle/contexte/index.js';

/** One writer at a time on EDUCAP of a school and year, even before its row exists. */
@Injectable()
export class LockEducap {
  constructor(private readonly base: Base) {}

  async execute({ uai, annee }: EtablissementAnnee): Promise<void> {
    await this.base.query(`select pg_advisory_xact_lock(hashtextextended('educap:' || $1 || ':' || $2, 0))`, [
      uai,
      String(annee),
    ]);
  }
}
