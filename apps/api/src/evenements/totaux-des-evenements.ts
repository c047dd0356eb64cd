import { GENRES_EVENEMENT } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../socle/base/index.js';
import type { EtablissementAnnee } from '../socle/contexte/index.js';
import type { TotalDEvenementsVue } from './evenement.vue.js';

/** Events of a school and year counted by kind: what the indicators and the bilan read. */
@Injectable()
export class TotauxDesEvenements {
  constructor(private readonly base: Base) {}

  /** One line a kind that has events, in the order of the kinds. */
  async list({ uai, annee }: EtablissementAnnee): Promise<TotalDEvenementsVue[]> {
    const totaux = await this.base.query<TotalDEvenementsVue>(
      `select genre, count(*)::int as nombre, coalesce(sum(participants), 0)::int as participants,
         count(*) filter (where participants is null)::int as "sansDecompte"
       from evenements where uai = $1 and annee = $2 group by genre`,
      [uai, annee],
    );
    return totaux.sort((a, b) => GENRES_EVENEMENT.indexOf(a.genre) - GENRES_EVENEMENT.indexOf(b.genre));
  }
}
