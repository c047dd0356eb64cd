import { canContribute, type FonctionNumerique } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { DroitsDEcriture } from '../annees/index.js';
import { Contexte } from '../socle/contexte/index.js';
import { ErreurMetier } from '../socle/erreurs/index.js';

const FONCTIONS: readonly FonctionNumerique[] = ['RESP_AFFECT_GAR'];

/** Who keeps the list of the GAR subscriptions of a school and year. */
@Injectable()
export class DroitsGar {
  constructor(
    private readonly contexte: Contexte,
    private readonly droits: DroitsDEcriture,
  ) {}

  async canUpdate(): Promise<boolean> {
    return this.hasFonction() && (await this.droits.has('gar.update'));
  }

  /** @throws ErreurMetier `gar.autre_fonction` */
  check(): void {
    if (!this.hasFonction()) throw new ErreurMetier('gar.autre_fonction');
  }

  private hasFonction(): boolean {
    const { roles, fonctions } = this.contexte.acces;
    return canContribute(roles, fonctions, FONCTIONS);
  }
}
