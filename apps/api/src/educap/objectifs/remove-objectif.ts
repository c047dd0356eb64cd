import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/base/index.js';
import { Audit, type EtablissementAnnee } from '../../socle/contexte/index.js';
import { checkVersion } from '../../socle/erreurs/index.js';
import { EDUCAP_OBJECTIFS, FaitsDEducap } from '../faits-d-educap.js';
import { LockEducap } from '../lock-educap.js';
import type { RemoveObjectifDto } from './objectif.dto.js';
import { Objectif } from './objectif.entity.js';
import { Objectifs } from './objectifs.js';

/** Removes an objective; without any left, the line of the film is to be done again. */
@Injectable()
export class RemoveObjectif {
  constructor(
    private readonly base: Base,
    private readonly verrou: LockEducap,
    private readonly objectifs: Objectifs,
    private readonly faits: FaitsDEducap,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, id: string, { version }: RemoveObjectifDto): Promise<void> {
    await this.verrou.execute(ou);
    const avant = await this.objectifs.get(ou, id);
    if (version !== undefined) checkVersion(version, avant.version, () => avant);
    await this.base.repository(Objectif).delete({ uai: ou.uai, id });
    if (!(await this.base.repository(Objectif).existsBy({ ...ou }))) await this.faits.set(ou, EDUCAP_OBJECTIFS, null);
    await this.audit.record({ evenement: 'educap_objectif.removed', objet: id, avant });
  }
}
