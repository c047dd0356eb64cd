import { canContribute, type FonctionNumerique } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { DroitsDEcriture } from '../annees/index.js';
import { Contexte } from '../socle/contexte/index.js';
import { ErreurMetier } from '../socle/erreurs/index.js';

/** Functions whose holders import results. */
const FONCTIONS: readonly FonctionNumerique[] = ['REF_PIX', 'ADMIN_PIX_ORGA'];

/** Who may import results of Pix in a school and year. */
@Injectable()
export class DroitsPix {
  constructor(
    private readonly contexte: Contexte,
    private readonly droits: DroitsDEcriture,
  ) {}

  async canImport(): Promise<boolean> {
    return this.hasFonction() && (await this.droits.has('pix.import'));
  }

  /** @throws ErreurMetier `pix.autre_fonction` */
  check(): void {
    if (!this.hasFonction()) throw new ErreurMetier('pix.autre_fonction');
  }

  private hasFonction(): boolean {
    const { roles, fonctions } = this.contexte.acces;
    return canContribute(roles, fonctions, FONCTIONS);
  }
}
