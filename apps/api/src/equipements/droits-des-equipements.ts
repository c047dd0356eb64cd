import { isAllowed, type Permission } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../socle/base/index.js';
import { Contexte, Horloge } from '../socle/contexte/index.js';

/** What who asks may do, in a year that is not closed. */
@Injectable()
export class DroitsDesEquipements {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
  ) {}

  async has(permission: Permission): Promise<boolean> {
    const { roles, annee } = this.contexte.acces;
    if (!isAllowed(permission, roles)) return false;
    const [calendrier] = await this.base.query<{ ouverte: boolean }>(
      `select fin >= $2 as ouverte from annees where annee = $1`,
      [annee, this.horloge.today()],
    );
    return calendrier?.ouverte ?? false;
  }

  /** Drafts stay in the school: who follows it, or only reads, sees what was transmitted. */
  seesBrouillons(): boolean {
    return this.contexte.acces.roles.some((role) => ['chef', 'adjoint', 'rrupn', 'contributeur'].includes(role));
  }
}
