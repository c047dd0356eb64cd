import { formatDate } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Audit, type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../../socle/erreurs/index.js';
import { Faits } from '../../socle/faits/index.js';
import type { PresentBilanDto } from '../bilan.dto.js';
import type { EtatDuBilanVue } from '../bilan.vue.js';
import { FreezeBilan } from '../etapes/freeze-bilan.js';
import { ListBilans } from '../lecture/list-bilans.js';
import { BilansEnBase } from './bilans-en-base.js';
import { checkDate } from './check-date.js';
import { BILAN_PRESENTE, ExpectPresentations } from './expect-presentations.js';

/**
 * Notes that a bilan was presented to the conseil d'administration on a day. One that was validated stays as it was frozen; any
 * other is frozen as it stands, unless it is empty.
 */
@Injectable()
export class PresentBilan {
  constructor(
    private readonly lignes: BilansEnBase,
    private readonly attendus: ExpectPresentations,
    private readonly bilans: ListBilans,
    private readonly freeze: FreezeBilan,
    private readonly faits: Faits,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
  ) {}

  async execute(
    ou: EtablissementAnnee,
    agent: string,
    { date, presentateur, observation, version }: PresentBilanDto,
  ): Promise<EtatDuBilanVue> {
    const personne = (await this.bilans.get(ou, agent)).agent.id;
    checkDate(date, ou.annee, this.horloge.today());
    await this.attendus.execute(ou);
    const id = await this.lignes.lock(ou, personne);
    if (!id) throw new ErreurMetier('acces.introuvable');
    const avant = await this.bilans.get(ou, personne);
    this.check(avant, version);
    if (!avant.arrete) await this.freeze.execute(ou, id, { ...avant, presenteLe: date });
    const cible = { id, agent: personne };
    await this.lignes.setPresentation(ou, cible, { date, presentateur, observation });
    await this.lignes.move(ou, cible, 'presente');
    await this.faits.establish({ ...ou, code: BILAN_PRESENTE, objet: id, date });
    await this.audit.record({ evenement: 'bilan.presented', objet: id, apres: { agent: personne, presenteLe: date } });
    return this.bilans.get(ou, personne);
  }

  /** A bilan that nobody has changed yet is new: it asks for no version. */
  private check(avant: EtatDuBilanVue, version: number | undefined): void {
    if (version !== undefined) checkVersion(version, avant.version, () => avant);
    if (avant.etat === 'presente' || avant.etat === 'transmis') {
      throw new ErreurMetier('bilan.deja_presente', { donnees: { presenteLe: formatDate(avant.presenteLe ?? '') } });
    }
    if (avant.version > 1) checkVersion(version, avant.version, () => avant);
  }
}
