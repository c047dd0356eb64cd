import { LIBELLES_ETATS_REUNION } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Audit, Base, type EtablissementAnnee } from '../../../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../../../socle/erreurs/index.js';
import { FaitsDeReunion } from '../faits-de-reunion.js';
import { ReadReunion } from '../read-reunion.js';
import { Reunion } from '../reunion.entity.js';
import type { ReunionVue } from '../reunion.vue.js';
import { MessagesDeReunion } from './messages-de-reunion.js';

/** Calls a meeting off; those who were convened are told, and their agenda forgets it. */
@Injectable()
export class CloseReunion {
  constructor(
    private readonly base: Base,
    private readonly read: ReadReunion,
    private readonly messages: MessagesDeReunion,
    private readonly faits: FaitsDeReunion,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, id: string, version: number | undefined): Promise<ReunionVue> {
    const { ligne, vue: avant } = await this.read.lock(ou, id);
    checkVersion(version, ligne.version, () => avant);
    if (ligne.etat !== 'planifiee')
      throw new ErreurMetier('transition.impossible', { donnees: { etat: LIBELLES_ETATS_REUNION[ligne.etat] } });
    const sequence = ligne.sequence + (ligne.convoqueeLe ? 1 : 0);
    await this.base
      .repository(Reunion)
      .update(
        { uai: ou.uai, id },
        { etat: 'annulee', sequence, version: ligne.version + 1, modifieLe: () => 'maintenant()' },
      );
    if (ligne.convoqueeLe)
      await this.messages.send(await this.messages.compute(ou, await this.read.find(ou, id)), 'CANCEL');
    const apres = await this.read.get(ou, id);
    await this.faits.update(ou, id, avant, apres);
    await this.audit.record({ evenement: 'reunion.cancelled', objet: id, avant, apres });
    return apres;
  }
}
