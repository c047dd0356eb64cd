import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/base/index.js';
import { Audit } from '../../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../../socle/erreurs/index.js';
import type { RemoveCampagneDto } from './campagne.dto.js';
import { Campagne } from './campagne.entity.js';
import { Campagnes } from './campagnes.js';

/** Removes a campaign that no school has used yet. */
@Injectable()
export class RemoveCampagne {
  constructor(
    private readonly base: Base,
    private readonly campagnes: Campagnes,
    private readonly audit: Audit,
  ) {}

  async execute(id: string, { version }: RemoveCampagneDto): Promise<void> {
    const { ligne, vue, toutes } = await this.campagnes.getForUpdate(id);
    if (version !== undefined) checkVersion(version, ligne.version, () => vue);
    if (toutes > 0) throw new ErreurMetier('equipement.campagne_utilisee', { donnees: { demandes: toutes } });
    await this.base.repository(Campagne).delete({ id });
    await this.audit.record({ evenement: 'campagne_equipement.removed', objet: id, avant: vue });
  }
}
