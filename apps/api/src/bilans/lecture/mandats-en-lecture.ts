import type { EtatDesignation } from '@focale/domaine';
import { eurosFromCentimes } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, type EtablissementAnnee } from '../../socle/contexte/index.js';
import type { CompensationDuBilanVue, MandatDuBilanVue } from '../bilan.vue.js';

/** Mandates that call for a bilan: transmitted, and neither refused nor sent back. */
export const ETATS_AVEC_BILAN: readonly EtatDesignation[] = ['transmise', 'acceptee', 'close'];

interface Ligne extends Omit<MandatDuBilanVue, 'compensation'> {
  readonly nature: CompensationDuBilanVue['nature'] | null;
  readonly tauxCentimes: number | null;
}

/**
 * Read model over the tables of the designations: what a bilan tells of a person's mandates. The policy of
 * `compensations` hides the amount from whoever may not see it.
 */
@Injectable()
export class MandatsEnLecture {
  constructor(private readonly base: Base) {}

  /** Mandates of one person that call for a bilan, the first to begin first. */
  async list({ uai, annee }: EtablissementAnnee, agent: string): Promise<MandatDuBilanVue[]> {
    const lignes = await this.base.query<Ligne>(
      `select m.debut::text, m.fin::text, m.domaines, m.etat, m.compensation as nature, c.taux_centimes as "tauxCentimes"
       from mandats m left join compensations c on c.uai = m.uai and c.mandat = m.id
       where m.uai = $1 and m.annee = $2 and m.agent = $3 and m.etat = any($4) order by m.debut, m.id`,
      [uai, annee, agent, ETATS_AVEC_BILAN],
    );
    return lignes.map(({ nature, tauxCentimes, ...mandat }) => ({
      ...mandat,
      compensation: nature && { nature, ...(tauxCentimes === null ? {} : { taux: eurosFromCentimes(tauxCentimes) }) },
    }));
  }
}
