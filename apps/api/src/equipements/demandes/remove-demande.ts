import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/base/index.js';
import { Audit, type EtablissementAnnee } from '../../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../../socle/erreurs/index.js';
import type { RemoveDemandeDto } from './demande.dto.js';
import { Demande } from './demande.entity.js';
import { Demandes } from './demandes.js';

/** Removes a draft; what was transmitted stays. */
@Injectable()
export class RemoveDemande {
  constructor(
    private readonly base: Base,
    private readonly demandes: Demandes,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, id: string, { version }: RemoveDemandeDto): Promise<void> {
    const avant = await this.demandes.getForUpdate(ou, id);
    if (version !== undefined) checkVersion(version, avant.version, () => avant);
    if (avant.etat !== 'brouillon') throw new ErreurMetier('equipement.demande_transmise');
    await this.base.repository(Demande).delete({ uai: ou.uai, id });
    await this.audit.record({ evenement: 'demande_equipement.removed', objet: id, avant });
  }
}
