import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Audit, Base, type EtablissementAnnee } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { Commission } from '../commission.entity.js';
import { FaitsDeReunion } from './faits-de-reunion.js';
import { checkDebut } from './jour-de-reunion.js';
import { ReadReunion } from './read-reunion.js';
import type { CreateReunionDto, PointDto } from './reunion.dto.js';
import { type PointDOrdreDuJour, Reunion } from './reunion.entity.js';
import type { ReunionVue } from './reunion.vue.js';

/** Plans a meeting of a commission that is declared. */
@Injectable()
export class CreateReunion {
  constructor(
    private readonly base: Base,
    private readonly read: ReadReunion,
    private readonly faits: FaitsDeReunion,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, saisie: CreateReunionDto): Promise<ReunionVue> {
    const debut = new Date(saisie.debut);
    checkDebut(debut, ou.annee);
    const commission = await this.base.repository(Commission).findOneBy({ ...ou });
    if (!commission) throw new ErreurMetier('commission.absente');
    const id = randomUUID();
    await this.base.repository(Reunion).insert({
      ...ou,
      id,
      debut,
      dureeMinutes: saisie.dureeMinutes,
      lieu: saisie.lieu ?? null,
      objet: saisie.objet,
      ordreDuJour: toOrdreDuJour(saisie.ordreDuJour),
    });
    const apres = await this.read.get(ou, id);
    await this.faits.update(ou, id, undefined, apres);
    await this.audit.record({ evenement: 'reunion.created', objet: id, apres });
    return apres;
  }
}

export function toOrdreDuJour(points: readonly PointDto[] | undefined): PointDOrdreDuJour[] {
  return (points ?? []).map(({ titre, duree }) => ({ titre, duree: duree ?? null }));
}
