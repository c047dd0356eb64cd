import { Injectable } from '@nestjs/common';
import { Audit, type EtablissementAnnee } from '../socle/contexte/index.js';
import { checkVersion } from '../socle/erreurs/index.js';
import { toActiviteVue } from './activite.vue.js';
import { Activites } from './activites.js';
import type { RemoveActiviteDto } from './remove-activite.dto.js';

/** Removes one's own entry for good. */
@Injectable()
export class RemoveActivite {
  constructor(
    private readonly activites: Activites,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, id: string, { version }: RemoveActiviteDto): Promise<void> {
    const activite = await this.activites.getForUpdate(ou, id);
    if (version !== undefined) checkVersion(version, activite.version, () => toActiviteVue(activite, true));
    await this.activites.remove(ou, id);
    await this.audit.record({ evenement: 'activite.removed', objet: id });
  }
}
