import { Injectable } from '@nestjs/common';
import { Base } from '../socle/base/index.js';
import { Audit, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import { checkVersion } from '../socle/erreurs/index.js';
import { readChangements } from '../socle/validation/index.js';
import { checkDate } from './check-date.js';
import { DroitsDesEvenements } from './droits-des-evenements.js';
import type { UpdateEvenementDto } from './evenement.dto.js';
import { Evenement } from './evenement.entity.js';
import type { EvenementVue } from './evenement.vue.js';
import { Evenements } from './evenements.js';
import { FaitsDesEvenements } from './faits-des-evenements.js';

/** Corrects an event; its fait follows its kind and its date. */
@Injectable()
export class UpdateEvenement {
  constructor(
    private readonly base: Base,
    private readonly horloge: Horloge,
    private readonly droits: DroitsDesEvenements,
    private readonly evenements: Evenements,
    private readonly faits: FaitsDesEvenements,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, id: string, saisie: UpdateEvenementDto): Promise<EvenementVue> {
    const avant = await this.evenements.getForUpdate(ou, id);
    this.droits.check(avant.genre, ...(saisie.genre ? [saisie.genre] : []));
    const changements = readChangements(saisie, ['theme', 'participants', 'commentaire']);
    checkVersion(saisie.version, avant.version, () => avant);
    if (saisie.date) checkDate(saisie.date, ou.annee, this.horloge.today());
    await this.base
      .repository(Evenement)
      .update({ uai: ou.uai, id }, { ...changements, version: avant.version + 1, modifieLe: () => 'maintenant()' });
    const apres = await this.evenements.get(ou, id);
    await this.faits.update(ou, id, avant, apres);
    await this.audit.record({ evenement: 'evenement.updated', objet: id, avant, apres });
    return apres;
  }
}
