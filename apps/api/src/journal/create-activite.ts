import { Injectable } from '@nestjs/common';
import { Audit, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import type { CreateActiviteDto } from './activite.dto.js';
import { toActiviteVue } from './activite.vue.js';
import { Activites } from './activites.js';
import { checkDate } from './check-date.js';
import type { ActiviteVue } from './journal.vue.js';

/** Logs an activity. The audit trail keeps that it was, and nothing of what it says: the journal is private. */
@Injectable()
export class CreateActivite {
  constructor(
    private readonly activites: Activites,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, saisie: CreateActiviteDto): Promise<ActiviteVue> {
    checkDate(saisie.date, ou.annee, this.horloge.today());
    const { date, fonction, dureeMinutes, public: cible = null, nombre = null, note = null } = saisie;
    const activite = await this.activites.add(ou, { date, fonction, dureeMinutes, public: cible, nombre, note });
    await this.audit.record({ evenement: 'activite.created', objet: activite.id });
    return toActiviteVue(activite, true);
  }
}
