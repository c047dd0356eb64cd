import { findAlerteGar } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Base } from '../socle/base/index.js';
import { type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import { ErreurMetier } from '../socle/erreurs/index.js';
import { AbonnementGar } from './abonnement.entity.js';
import { DroitsGar } from './droits-gar.js';
import type { AbonnementGarVue } from './gar.vue.js';

/** Subscriptions of a school, as they are read. */
@Injectable()
export class Abonnements {
  constructor(
    private readonly base: Base,
    private readonly droits: DroitsGar,
    private readonly horloge: Horloge,
  ) {}

  /** Those of one year, the first to end first. */
  async list(ou: EtablissementAnnee): Promise<AbonnementGarVue[]> {
    const lignes = await this.base
      .repository(AbonnementGar)
      .find({ where: { ...ou }, order: { fin: 'asc', ressource: 'asc', id: 'asc' } });
    const peut = await this.droits.canUpdate();
    return lignes.map((ligne) => this.toVue(ligne, peut));
  }

  /** @throws ErreurMetier `acces.introuvable` for another school's or year's */
  async get(ou: EtablissementAnnee, id: string): Promise<AbonnementGarVue> {
    const ligne = isUUID(id) ? await this.base.repository(AbonnementGar).findOneBy({ ...ou, id }) : null;
    if (!ligne) throw new ErreurMetier('acces.introuvable');
    return this.toVue(ligne, await this.droits.canUpdate());
  }

  /** The subscription, locked until the end of the transaction. */
  async getForUpdate(ou: EtablissementAnnee, id: string): Promise<AbonnementGarVue> {
    if (isUUID(id))
      await this.base.query(`select 1 from gar_abonnements where uai = $1 and id = $2 for update`, [ou.uai, id]);
    return this.get(ou, id);
  }

  private toVue(ligne: AbonnementGar, peut: boolean): AbonnementGarVue {
    const { uai: _uai, annee: _annee, modifieLe: _le, ...abonnement } = ligne;
    return {
      ...abonnement,
      alerte: findAlerteGar(ligne, this.horloge.today()) ?? null,
      actionsPossibles: peut ? ['modifier', 'supprimer'] : [],
    };
  }
}
