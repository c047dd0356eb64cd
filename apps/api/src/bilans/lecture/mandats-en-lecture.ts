import { eurosFromCentimes } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, type EtablissementAnnee } from '../../socle/contexte/index.js';
import type { CompensationDuBilanVue, MandatDuBilanVue } from '../bilan.vue.js';

/** A mandate of a bilan, without its amount. */
export interface MandatDuBilan extends Omit<MandatDuBilanVue, 'compensation'> {
  readonly id: string;
  readonly nature: CompensationDuBilanVue['nature'] | null;
}

/** What a bilan tells of a person's mandates. The policies hide the amounts from whoever may not see them. */
@Injectable()
export class MandatsEnLecture {
  constructor(private readonly base: Base) {}

  /** Mandates of one person that call for a bilan, those transmitted, the first to begin first. */
  list({ uai, annee }: EtablissementAnnee, agent: string): Promise<MandatDuBilan[]> {
    return this.base.query<MandatDuBilan>(
      `select m.id, m.debut::text, m.fin::text, m.domaines, m.etat, m.nature
       from vue_mandats m where m.uai = $1 and m.annee = $2 and m.agent = $3 and m.transmis order by m.debut, m.id`,
      [uai, annee, agent],
    );
  }

  /** The same with their amounts: those of the day of presentation once it is noted, else those of today. */
  async listAvecTaux(
    { uai }: EtablissementAnnee,
    mandats: readonly MandatDuBilan[],
    presente: boolean,
  ): Promise<MandatDuBilanVue[]> {
    const lignes = await this.base.query<{ mandat: string; centimes: number | null }>(
      `select mandat, taux_centimes as centimes from ${presente ? 'taux_des_bilans' : 'vue_taux_des_mandats'}
       where uai = $1 and mandat = any($2::uuid[])`,
      [uai, mandats.map(({ id }) => id)],
    );
    const taux = new Map(lignes.map(({ mandat, centimes }) => [mandat, centimes]));
    return mandats.map(({ id, nature, ...mandat }) => {
      const centimes = taux.get(id) ?? null;
      return {
        ...mandat,
        compensation: nature && { nature, ...(centimes === null ? {} : { taux: eurosFromCentimes(centimes) }) },
      };
    });
  }
}
