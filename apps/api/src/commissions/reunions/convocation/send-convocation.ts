import { LIBELLES_ETATS_REUNION } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Audit, Base, Contexte, dayOf, type EtablissementAnnee, Horloge } from '../../../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../../../socle/erreurs/index.js';
import { ReadReunion } from '../read-reunion.js';
import type { ConvocationDto } from '../reunion.dto.js';
import { Reunion } from '../reunion.entity.js';
import type { ConvocationVue } from '../reunion.vue.js';
import { MessagesDeReunion } from './messages-de-reunion.js';

/** Shows the convocation, or sends it to everybody who has a mail address. */
@Injectable()
export class SendConvocation {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly read: ReadReunion,
    private readonly messages: MessagesDeReunion,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, id: string, { apercu, version }: ConvocationDto): Promise<ConvocationVue> {
    const { ligne, vue } = await this.read.lock(ou, id);
    if (!apercu) checkVersion(version, ligne.version, () => vue);
    if (ligne.etat !== 'planifiee')
      throw new ErreurMetier('transition.impossible', { donnees: { etat: LIBELLES_ETATS_REUNION[ligne.etat] } });
    if (dayOf(ligne.debut) < this.horloge.today()) throw new ErreurMetier('reunion.passee');
    const message = await this.messages.compute(ou, ligne);
    const { destinataires, sansCourriel, sujet, texte } = message;
    if (apercu) return { destinataires, sansCourriel, sujet, texte, reunion: null };
    if (destinataires.length === 0) throw new ErreurMetier('reunion.sans_destinataire');
    await this.messages.send(message, 'REQUEST');
    await this.base.repository(Reunion).update(
      { uai: ou.uai, id },
      {
        convoqueeLe: () => 'maintenant()',
        sequenceEnvoyee: ligne.sequence,
        version: ligne.version + 1,
        modifieLe: () => 'maintenant()',
      },
    );
    await this.audit.record({
      evenement: 'reunion.convened',
      objet: id,
      apres: { sequence: ligne.sequence, destinataires: destinataires.length, par: this.contexte.acces.agent.id },
    });
    return { destinataires, sansCourriel, sujet, texte, reunion: await this.read.get(ou, id) };
  }
}
