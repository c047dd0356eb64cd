import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dayOf, type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import { Faits, FaitsDeclares } from '../../socle/faits/index.js';
import type { ReunionVue } from './reunion.vue.js';

const PLANIFIEE = 'reunion.planifiee';
const TENUE = 'reunion.tenue';

type Etape = Pick<ReunionVue, 'etat' | 'debut'>;

/** What a meeting makes true: planned as long as it is not called off, held on its day. */
@Injectable()
export class FaitsDeReunion implements OnModuleInit {
  constructor(
    private readonly faits: Faits,
    private readonly declares: FaitsDeclares,
    private readonly horloge: Horloge,
  ) {}

  onModuleInit(): void {
    this.declares.add(PLANIFIEE, TENUE);
  }

  /** Follows a meeting from one state to the next; `avant` is absent for a new one. */
  async update(ou: EtablissementAnnee, objet: string, avant: Etape | undefined, apres: Etape): Promise<void> {
    const jour = dayOf(new Date(apres.debut));
    const aujourdhui = this.horloge.today();
    if (!avant)
      await this.faits.establish({ ...ou, code: PLANIFIEE, objet, date: jour < aujourdhui ? jour : aujourdhui });
    if (apres.etat === 'annulee') await this.faits.remove({ ...ou, code: PLANIFIEE, objet });
    if (apres.etat === 'tenue' && (avant?.etat !== 'tenue' || avant.debut !== apres.debut))
      await this.faits.establish({ ...ou, code: TENUE, objet, date: jour });
    if (avant?.etat === 'tenue' && apres.etat !== 'tenue') await this.faits.remove({ ...ou, code: TENUE, objet });
  }
}
