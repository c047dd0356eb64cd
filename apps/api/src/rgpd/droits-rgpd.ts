import { canContribute, type FonctionNumerique, isAllowed } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../socle/base/index.js';
import { Contexte, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import { ErreurMetier } from '../socle/erreurs/index.js';

const FONCTIONS: readonly FonctionNumerique[] = ['DECLARANT_RADIO'];

/** Who keeps the RGPD page of a school and year. */
@Injectable()
export class DroitsRgpd {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
  ) {}

  async canUpdate({ annee }: EtablissementAnnee): Promise<boolean> {
    if (!isAllowed('rgpd.update', this.contexte.acces.roles) || !this.hasFonction()) return false;
    const [calendrier] = await this.base.query<{ ouverte: boolean }>(
      `select fin >= $2 as ouverte from annees where annee = $1`,
      [annee, this.horloge.today()],
    );
    return calendrier?.ouverte ?? false;
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
