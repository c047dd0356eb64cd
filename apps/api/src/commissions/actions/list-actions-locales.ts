import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/base/index.js';
import type { EtablissementAnnee } from '../../socle/contexte/index.js';
import { DroitsDeLaCommission } from '../droits-de-la-commission.js';
import type { ActionsLocalesDto, ActionsLocalesVue } from './action-locale.dto.js';
import { ActionLocale } from './action-locale.entity.js';
import { ActionsLocales } from './actions-locales.js';

/** A page of the local actions of a school and year, the next ones due first. */
@Injectable()
export class ListActionsLocales {
  constructor(
    private readonly base: Base,
    private readonly droits: DroitsDeLaCommission,
    private readonly actions: ActionsLocales,
  ) {}

  async execute(ou: EtablissementAnnee, demande: ActionsLocalesDto): Promise<ActionsLocalesVue> {
    const { page, taille, statut, reunion } = demande;
    const [lignes, total] = await this.base.repository(ActionLocale).findAndCount({
      where: { ...ou, ...(statut && { statut }), ...(reunion && { reunion }) },
      order: { echeance: { direction: 'asc', nulls: 'last' }, intitule: 'asc', id: 'asc' },
      take: taille,
      skip: (page - 1) * taille,
    });
    const peut = await this.droits.canUpdate();
    return {
      elements: lignes.map((ligne) => this.actions.toVue(ligne, peut)),
      total,
      page,
      taille,
      actionsPossibles: peut ? ['ajouter'] : [],
    };
  }
}
