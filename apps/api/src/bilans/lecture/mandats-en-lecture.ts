import { eurosFromCentimes } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, type EtablissementAnnee } from '../../socle/contexte/index.js';
import type { CompensationDuBilanVue, MandatDuBilanVue } from '../bilan.vue.js';

interface Ligne extends Omit<MandatDuBilanVue, 'compensation'> {
  readonly nature: CompensationDuBilanVue['nature'] | null;
  readonly tauxCentimes: number | null;
}

/** What a bilan tells of a person's mandates. The policies hide the amount from whoever may not see it. */
@Injectable()
export class MandatsEnLecture {
  constructor(private readonly base: Base) {}

  /** Mandates of one person that call for a bilan, those transmitted, the first to begin first. */
  async list({ uai, annee }: EtablissementAnnee, agent: string): Promise<MandatDuBilanVue[]> {
    const lignes = await this.base.query<Ligne>(
      `select m.debut::text, m.fin::text, m.domaines, m.etat, m.nature, c.taux_centimes as "tauxCentimes"
       from vue_mandats m left join vue_taux_des_mandats c on c.uai = m.uai and c.mandat = m.id
       where m.uai = $1 and m.annee = $2 and m.agent = $3 and m.transmis order by m.debut, m.id`,
      [uai, annee, agent],
    );
    return lignes.map(({ nature, tauxCentimes, ...mandat }) => ({
      ...mandat,
      compensation: nature && { nature, ...(tauxCentimes === null ? {} : { taux: eurosFromCentimes(tauxCentimes) }) },
    }));
  }
}
