import { Injectable } from '@nestjs/common';
import { Base } from '../socle/base/index.js';
import { Audit, type EtablissementAnnee } from '../socle/contexte/index.js';
import { checkVersion } from '../socle/erreurs/index.js';
import { DroitsDesEvenements } from './droits-des-evenements.js';
import type { RemoveEvenementDto } from './evenement.dto.js';
import { Evenement } from './evenement.entity.js';
import { Evenements } from './evenements.js';
import { FaitsDesEvenements } from './faits-des-evenements.js';

/** Removes an event, and the fait that it established. */
@Injectable()
export class RemoveEvenement {
  constructor(
    private readonly base: Base,
    private readonly droits: DroitsDesEvenements,
    private readonly evenements: Evenements,
    private readonly faits: FaitsDesEvenements,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, id: string, { version }: RemoveEvenementDto): Promise<void> {
    const avant = await this.evenements.getForUpdate(ou, id);
    this.droits.check(avant.genre);
    if (version !== undefined) checkVersion(version, avant.version, () => avant);
    await this.base.repository(Evenement).delete({ uai: ou.uai, id });
    await this.faits.update(ou, id, avant, undefined);
    await this.audit.record({ evenement: 'evenement.removed', objet: id, avant });
  }
}
