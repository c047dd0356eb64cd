import { Injectable } from '@nestjs/common';
import { Base } from '../socle/base/index.js';
import type { EtablissementAnnee } from '../socle/contexte/index.js';
import { DroitsDesEvenements } from './droits-des-evenements.js';
import type { ListEvenementsDto } from './evenement.dto.js';
import { Evenement } from './evenement.entity.js';
import type { EvenementsVue } from './evenement.vue.js';
import { toVue } from './evenements.js';
import { TotauxDesEvenements } from './totaux-des-evenements.js';

/** Events of a school and year, the latest first, and their totals. */
@Injectable()
export class ListEvenements {
  constructor(
    private readonly base: Base,
    private readonly droits: DroitsDesEvenements,
    private readonly totaux: TotauxDesEvenements,
  ) {}

  async execute(ou: EtablissementAnnee, { page, taille, genre }: ListEvenementsDto): Promise<EvenementsVue> {
    const [lignes, total] = await this.base.repository(Evenement).findAndCount({
      where: { ...ou, ...(genre ? { genre } : {}) },
      order: { date: 'desc', modifieLe: 'desc', id: 'asc' },
      take: taille,
      skip: (page - 1) * taille,
    });
    const genres = await this.droits.listGenres(ou);
    return {
      elements: lignes.map((ligne) => toVue(ligne, genres)),
      totaux: await this.totaux.list(ou),
      total,
      page,
      taille,
      genresPossibles: [...genres],
      actionsPossibles: genres.length > 0 ? ['ajouter'] : [],
    };
  }
}
