import type { Permission } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, Contexte, Horloge } from '../socle/contexte/index.js';

/** What screens are told that one may write: the guard refuses the same by itself. */
@Injectable()
export class DroitsDEcriture {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
  ) {}

  /** Whether who asks holds the permission on the target of the request, in a year that is not closed. */
  async peut(permission: Permission): Promise<boolean> {
    const { annee, peut } = this.contexte.acces;
    return annee !== undefined && peut(permission) && (await this.isOuverte(annee));
  }

  /** Whether the year is not closed; one to come is open. */
  async isOuverte(annee: number): Promise<boolean> {
    const [calendrier] = await this.base.query<{ ouverte: boolean }>(
      `select fin >= $2 as ouverte from annees where annee = $1`,
      [annee, this.horloge.today()],
    );
    return calendrier?.ouverte ?? false;
  }
}
