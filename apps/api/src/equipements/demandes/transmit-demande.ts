import { Injectable } from '@nestjs/common';
import type { EtablissementAnnee } from '../../socle/contexte/index.js';
import type { TransitionDemandeDto } from './demande.dto.js';
import type { DemandeVue } from './demande.vue.js';
import { Demandes } from './demandes.js';
import { UpdateEtatDemande } from './update-etat-demande.js';

/** Transmits a draft, or takes it back while nobody has answered: both while its campaign is open. */
@Injectable()
export class TransmitDemande {
  constructor(
    private readonly demandes: Demandes,
    private readonly etats: UpdateEtatDemande,
  ) {}

  async execute(
    ou: EtablissementAnnee,
    id: string,
    transition: 'transmettre' | 'reprendre',
    { version }: TransitionDemandeDto,
  ): Promise<DemandeVue> {
    const avant = await this.demandes.getForUpdate(ou, id);
    await this.demandes.getCampagneOuverte(ou, avant.campagne);
    return this.etats.execute(ou, avant, transition, version);
  }
}
