import { Injectable } from '@nestjs/common';
import type { EtablissementAnnee } from '../../socle/contexte/index.js';
import type { DemandeVue, TransitionDemandeDto } from './demande.dto.js';
import { Demandes } from './demandes.js';

/** Transmits a draft, or takes it back while nobody has answered: both while its campaign is open. */
@Injectable()
export class TransmitDemande {
  constructor(private readonly demandes: Demandes) {}

  execute(
    ou: EtablissementAnnee,
    id: string,
    transition: 'transmettre' | 'reprendre',
    { version }: TransitionDemandeDto,
  ): Promise<DemandeVue> {
    return this.demandes.transition(ou, { id, version }, transition, async ({ campagne }) => {
      await this.demandes.getCampagneOuverte(ou, campagne);
      return {};
    });
  }
}
