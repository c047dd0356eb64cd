import { Injectable } from '@nestjs/common';
import { formatDate } from '@focale/domaine';
import { Audit, type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../../socle/erreurs/index.js';
import { Faits } from '../../socle/faits/index.js';
import type { PresentBilanDto } from '../bilan.dto.js';
import type { EtatDuBilanVue } from '../bilan.vue.js';
import { ListBilans } from '../lecture/list-bilans.js';
import { ReadBilan } from '../lecture/read-bilan.js';
import { BilansEnBase } from './bilans-en-base.js';
import { checkDate } from './check-date.js';
import { BILAN_PRESENTE, ExpectPresentations } from './expect-presentations.js';

/** Notes that a bilan was presented to the conseil d'administration on a day; it keeps the figures that it has now. */
@Injectable()
export class PresentBilan {
  constructor(
    private readonly lignes: BilansEnBase,
    private readonly attendus: ExpectPresentations,
    private readonly bilans: ListBilans,
    private readonly lecture: ReadBilan,
    private readonly faits: Faits,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, agent: string, { date, version }: PresentBilanDto): Promise<EtatDuBilanVue> {
    const personne = (await this.bilans.get(ou, agent)).agent.id;
    checkDate(date, ou.annee, this.horloge.today());
    await this.attendus.execute(ou);
    const id = await this.lignes.lock(ou, personne);
    if (!id) throw new ErreurMetier('acces.introuvable');
    const avant = await this.bilans.get(ou, personne);
    this.check(avant, version);
    await this.lignes.present(
      ou,
      { id, agent: personne, date },
      await this.lecture.compute(ou, { ...avant, presenteLe: date }),
    );
    await this.faits.establish({ ...ou, code: BILAN_PRESENTE, objet: id, date });
    await this.audit.record({ evenement: 'bilan.presented', objet: id, apres: { agent: personne, presenteLe: date } });
    return this.bilans.get(ou, personne);
  }

  /** A bilan that nobody has changed yet is new: it asks for no version. */
  private check(avant: EtatDuBilanVue, version: number | undefined): void {
    if (version !== undefined) checkVersion(version, avant.version, () => avant);
    if (avant.etat === 'presente') {
      throw new ErreurMetier('bilan.deja_presente', { donnees: { presenteLe: formatDate(avant.presenteLe ?? '') } });
    }
    if (avant.version > 1) checkVersion(version, avant.version, () => avant);
  }
}
