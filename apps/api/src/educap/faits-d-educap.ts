import { Injectable, type OnModuleInit } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Base, type EtablissementAnnee } from '../socle/contexte/index.js';
import { Faits, FaitsDeclares } from '../socle/faits/index.js';

export const EDUCAP_PRECEDENT = 'educap.positionnement_precedent';
export const EDUCAP_OBJECTIFS = 'educap.objectifs';
export const EDUCAP_POSITIONNEMENT = 'educap.positionnement';

type Code = typeof EDUCAP_PRECEDENT | typeof EDUCAP_OBJECTIFS | typeof EDUCAP_POSITIONNEMENT;

/** The faits of EDUCAP: one of each code for a school and year. */
@Injectable()
export class FaitsDEducap implements OnModuleInit {
  constructor(
    private readonly base: Base,
    private readonly faits: Faits,
    private readonly declares: FaitsDeclares,
  ) {}

  onModuleInit(): void {
    this.declares.add(EDUCAP_PRECEDENT, EDUCAP_OBJECTIFS, EDUCAP_POSITIONNEMENT);
  }

  /** Establishes the fait on that day, or removes it when there is none. */
  async set(ou: EtablissementAnnee, code: Code, date: string | null): Promise<void> {
    // No row of EDUCAP has an identifier of its own: the fait keeps the object it was first written with.
    const [connu] = await this.base.query<{ objet: string }>(
      `select objet from vue_faits where uai = $1 and annee = $2 and code = $3`,
      [ou.uai, ou.annee, code],
    );
    if (date) await this.faits.establish({ ...ou, code, objet: connu?.objet ?? randomUUID(), date });
    else if (connu) await this.faits.remove({ ...ou, code, objet: connu.objet });
  }
}
