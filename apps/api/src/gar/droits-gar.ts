import { canContribute, type FonctionNumerique, isAllowed } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../socle/base/index.js';
import { Contexte, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import { ErreurMetier } from '../socle/erreurs/index.js';

const FONCTIONS: readonly FonctionNumerique[] = ['RESP_AFFECT_GAR'];

/** Who keeps the list of the GAR subscriptions of a school and year. */
@Injectable()
export class DroitsGar {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
  ) {}

  async canUpdate({ annee }: EtablissementAnnee): Promise<boolean> {
    if (!isAllowed('gar.update', this.contexte.acces.roles) || !this.hasFonction()) return false;
    const [calendrier] = await this.base.query<{ ouverte: boolean }>(
      `select fin >= $2 as ouverte from annees where annee = $1`,
      [annee, this.horloge.today()],
    );
    return calendrier?.ouverte ?? false;
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
