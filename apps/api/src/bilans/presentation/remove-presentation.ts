import { Injectable } from '@nestjs/common';
import { Audit, type EtablissementAnnee } from '../../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../../socle/erreurs/index.js';
import { Faits } from '../../socle/faits/index.js';
import type { RemovePresentationDto } from '../bilan.dto.js';
import type { EtatDuBilanVue } from '../bilan.vue.js';
import { ListBilans } from '../lecture/list-bilans.js';
import { BilansEnBase } from './bilans-en-base.js';
import { BILAN_PRESENTE } from './expect-presentations.js';

/** Takes back a presentation noted by mistake: the bilan is in preparation again, and expected again. */
@Injectable()
export class RemovePresentation {
  constructor(
    private readonly lignes: BilansEnBase,
    private readonly bilans: ListBilans,
    private readonly faits: Faits,
    private readonly audit: Audit,
  ) {}

  /** @returns the bilan as it stands; without an active mandate any more, it is the last time it is seen */
  async execute(ou: EtablissementAnnee, agent: string, { version }: RemovePresentationDto): Promise<EtatDuBilanVue> {
    const { agent: personne } = await this.bilans.get(ou, agent);
    const id = await this.lignes.lock(ou, personne.id);
    const avant = await this.bilans.get(ou, personne.id);
    checkVersion(version, avant.version, () => avant);
    if (!id || avant.etat !== 'presente') throw new ErreurMetier('bilan.non_presente');
    await this.lignes.removePresentation(ou, id, personne.id);
    await this.faits.retract({ ...ou, code: BILAN_PRESENTE, objet: id });
    await this.audit.record({
      evenement: 'bilan.presentation_removed',
      objet: id,
      avant: { agent: personne.id, presenteLe: avant.presenteLe },
    });
    return {
      ...avant,
      etat: 'en_preparation',
      presenteLe: null,
      arrete: false,
      version: avant.version + 1,
      actionsPossibles: ['presenter'],
    };
  }
}
