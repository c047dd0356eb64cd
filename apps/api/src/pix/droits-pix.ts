import { canContribute, type FonctionNumerique, isAllowed } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../socle/base/index.js';
import { Contexte, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import { ErreurMetier } from '../socle/erreurs/index.js';

/** Functions whose holders import results. */
const FONCTIONS: readonly FonctionNumerique[] = ['REF_PIX', 'ADMIN_PIX_ORGA'];

/** Who may import results of Pix in a school and year. */
@Injectable()
export class DroitsPix {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
  ) {}

  async canImport({ annee }: EtablissementAnnee): Promise<boolean> {
    if (!isAllowed('pix.import', this.contexte.acces.roles) || !this.hasFonction()) return false;
    const [calendrier] = await this.base.query<{ ouverte: boolean }>(
      `select fin >= $2 as ouverte from annees where annee = $1`,
      [annee, this.horloge.today()],
    );
    return calendrier?.ouverte ?? false;
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
