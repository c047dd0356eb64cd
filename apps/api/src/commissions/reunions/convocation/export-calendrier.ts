import { Injectable, StreamableFile } from '@nestjs/common';
import { dayOf, type EtablissementAnnee } from '../../../socle/contexte/index.js';
import { buildDisposition } from '../../../socle/documents/index.js';
import { ReadReunion } from '../read-reunion.js';
import { buildCalendrier } from './build-calendrier.js';
import { buildConvocation, buildOrdreDuJour } from './build-convocation.js';
import { EnteteDeCommission } from './entete-de-commission.js';

/** The event of a meeting as a file for one's agenda: no organizer nor guest, it asks for no answer. */
@Injectable()
export class ExportCalendrier {
  constructor(
    private readonly read: ReadReunion,
    private readonly entete: EnteteDeCommission,
  ) {}

  async execute(ou: EtablissementAnnee, id: string): Promise<StreamableFile> {
    const reunion = await this.read.find(ou, id);
    const { titre } = buildConvocation(reunion, await this.entete.get(ou), '');
    const contenu = Buffer.from(
      buildCalendrier({
        reunion,
        methode: reunion.etat === 'annulee' ? 'CANCEL' : 'PUBLISH',
        titre,
        description: buildOrdreDuJour(reunion),
      }),
      'utf8',
    );
    return new StreamableFile(contenu, {
      type: 'text/calendar; charset=utf-8',
      length: contenu.length,
      disposition: buildDisposition(`reunion-${ou.uai}-${dayOf(reunion.debut)}.ics`),
    });
  }
}
