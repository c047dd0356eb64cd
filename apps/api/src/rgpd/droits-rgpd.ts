import { canContribute, type FonctionNumerique } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { DroitsDEcriture } from '../annees/index.js';
import { Contexte } from '../socle/contexte/index.js';
import { ErreurMetier } from '../socle/erreurs/index.js';

const FONCTIONS: readonly FonctionNumerique[] = ['DECLARANT_RADIO'];

/** Who keeps the RGPD page of a school and year. */
@Injectable()
export class DroitsRgpd {
  constructor(
    private readonly contexte: Contexte,
    private readonly droits: DroitsDEcriture,
  ) {}

  async canUpdate(): Promise<boolean> {
    return this.hasFonction() && (await this.droits.has('rgpd.update'));
  }

  /** @throws ErreurMetier `rgpd.autre_fonction` */
  check(): void {
    if (!this.hasFonction()) throw new ErreurMetier('rgpd.autre_fonction');
  }

  private hasFonction(): boolean {
    const { roles, fonctions } = this.contexte.acces;
    return canContribute(roles, fonctions, FONCTIONS);
  }
}
