import { isAllowed } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../socle/base/index.js';
import { Contexte, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';

/** Whether who asks may write what the commission of this school and year holds. */
@Injectable()
export class DroitsDeLaCommission {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
  ) {}

  async canUpdate({ annee }: EtablissementAnnee): Promise<boolean> {
    if (!isAllowed('commission.update', this.contexte.acces.roles)) return false;
    const [calendrier] = await this.base.query<{ ouverte: boolean }>(
      `select fin >= $2 as ouverte from annees where annee = $1`,
      [annee, this.horloge.today()],
    );
    return calendrier?.ouverte ?? false;
  }
}
