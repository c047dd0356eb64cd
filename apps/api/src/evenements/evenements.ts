import type { GenreEvenement } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Base } from '../socle/base/index.js';
import type { EtablissementAnnee } from '../socle/contexte/index.js';
import { ErreurMetier } from '../socle/erreurs/index.js';
import { DroitsDesEvenements } from './droits-des-evenements.js';
import { Evenement } from './evenement.entity.js';
import type { EvenementVue } from './evenement.vue.js';

/** One event, as it is read. */
@Injectable()
export class Evenements {
  constructor(
    private readonly base: Base,
    private readonly droits: DroitsDesEvenements,
  ) {}

  /** @throws ErreurMetier `acces.introuvable` for another school's or year's */
  async get(ou: EtablissementAnnee, id: string): Promise<EvenementVue> {
    const ligne = isUUID(id) ? await this.base.repository(Evenement).findOneBy({ ...ou, id }) : null;
    if (!ligne) throw new ErreurMetier('acces.introuvable');
    return toVue(ligne, await this.droits.listGenres(ou));
  }

  /** The event, locked until the end of the transaction. */
  async getForUpdate(ou: EtablissementAnnee, id: string): Promise<EvenementVue> {
    if (isUUID(id))
      await this.base.query(`select 1 from evenements where uai = $1 and id = $2 for update`, [ou.uai, id]);
    return this.get(ou, id);
  }
}

export function toVue(ligne: Evenement, genres: readonly GenreEvenement[]): EvenementVue {
  const { uai: _uai, annee: _annee, agent: _agent, modifieLe: _le, ...evenement } = ligne;
  return { ...evenement, actionsPossibles: genres.includes(ligne.genre) ? ['modifier', 'supprimer'] : [] };
}
