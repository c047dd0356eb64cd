import { Injectable } from '@nestjs/common';
import { Audit, type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import { Faits } from '../../socle/faits/index.js';
import { TextesDesBilans } from '../academie/textes-des-bilans.js';
import type { PresentBilanDto } from '../bilan.dto.js';
import type { EtatDuBilanVue } from '../bilan.vue.js';
import { FreezeBilan } from '../etapes/freeze-bilan.js';
import { OuvrirBilan } from '../etapes/ouvrir-bilan.js';
import { ListBilans } from '../lecture/list-bilans.js';
import { BilansEnBase } from './bilans-en-base.js';
import { checkDate } from './check-date.js';
import { BILAN_PRESENTE } from './expect-presentations.js';

/**
 * Notes that a bilan was presented to the conseil d'administration on a day. One that was validated stays as it was frozen; any
 * other is frozen as it stands, unless it is empty.
 */
@Injectable()
export class PresentBilan {
  constructor(
    private readonly lignes: BilansEnBase,
    private readonly ouvrir: OuvrirBilan,
    private readonly bilans: ListBilans,
    private readonly freeze: FreezeBilan,
    private readonly textes: TextesDesBilans,
    private readonly faits: Faits,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
  ) {}

  async execute(
    ou: EtablissementAnnee,
    agent: string,
    { date, presentateur, observation, version }: PresentBilanDto,
  ): Promise<EtatDuBilanVue> {
    await this.bilans.get(ou, agent);
    checkDate(date, ou.annee, this.horloge.today());
    const { id, etat: avant } = await this.ouvrir.execute(ou, agent, 'presenter', version);
    const personne = avant.agent.id;
    if (!avant.arrete) await this.freeze.execute(ou, id, { ...avant, presenteLe: date });
    const cible = { id, agent: personne };
    await this.lignes.setPresentation(ou, cible, { date, presentateur, observation });
    await this.lignes.move(ou, cible, 'presente');
    await this.textes.publish(ou, cible);
    await this.faits.establish({ ...ou, code: BILAN_PRESENTE, objet: id, date });
    await this.audit.record({ evenement: 'bilan.presented', objet: id, apres: { agent: personne, presenteLe: date } });
    return this.bilans.get(ou, personne);
  }
}
