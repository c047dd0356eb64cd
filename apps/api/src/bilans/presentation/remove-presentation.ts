import { Injectable } from '@nestjs/common';
import { Audit, type EtablissementAnnee } from '../../socle/contexte/index.js';
import { Faits } from '../../socle/faits/index.js';
import { TextesDesBilans } from '../academie/textes-des-bilans.js';
import type { RemovePresentationDto } from '../bilan.dto.js';
import type { EtatDuBilanVue } from '../bilan.vue.js';
import { OuvrirBilan } from '../etapes/ouvrir-bilan.js';
import { BilansEnBase } from './bilans-en-base.js';
import { BILAN_PRESENTE } from './expect-presentations.js';

/** Takes back a presentation noted by mistake: the bilan is validated still, or in preparation again, and expected again. */
@Injectable()
export class RemovePresentation {
  constructor(
    private readonly lignes: BilansEnBase,
    private readonly ouvrir: OuvrirBilan,
    private readonly textes: TextesDesBilans,
    private readonly faits: Faits,
    private readonly audit: Audit,
  ) {}

  /** @returns the bilan as it stands; without an active mandate any more, it is the last time it is seen */
  async execute(ou: EtablissementAnnee, agent: string, { version }: RemovePresentationDto): Promise<EtatDuBilanVue> {
    const { id, etat: avant } = await this.ouvrir.execute(ou, agent, 'annuler_presentation', version);
    const { agent: personne } = avant;
    const cible = { id, agent: personne.id };
    // One that was validated stays frozen as it was then.
    const etat = (await this.lignes.isValide(ou, cible)) ? 'valide' : 'en_preparation';
    if (etat === 'en_preparation') await this.lignes.thaw(ou, cible);
    await this.lignes.setPresentation(ou, cible, null);
    await this.textes.remove(ou, cible);
    await this.lignes.move(ou, cible, etat);
    await this.faits.retract({ ...ou, code: BILAN_PRESENTE, objet: id });
    await this.audit.record({
      evenement: 'bilan.presentation_removed',
      objet: id,
      avant: { agent: personne.id, presenteLe: avant.presenteLe },
    });
    return {
      ...avant,
      etat,
      presenteLe: null,
      arrete: etat === 'valide',
      version: avant.version + 1,
      actionsPossibles: ['presenter'],
    };
  }
}
