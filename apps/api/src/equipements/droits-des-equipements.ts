import type { Permission } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { DroitsDEcriture } from '../annees/index.js';
import { Contexte } from '../socle/contexte/index.js';

/** What who asks may do, in a year that is not closed. */
@Injectable()
export class DroitsDesEquipements {
  constructor(
    private readonly contexte: Contexte,
    private readonly droits: DroitsDEcriture,
  ) {}

  has(permission: Permission): Promise<boolean> {
    return this.droits.has(permission);
  }

  /** Drafts stay in the school: who follows it, or only reads, sees what was transmitted. */
  seesBrouillons(): boolean {
    return this.contexte.acces.roles.some((role) => ['chef', 'adjoint', 'rrupn', 'contributeur'].includes(role));
  }
}
