import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/base/index.js';
import { Audit, type EtablissementAnnee } from '../../socle/contexte/index.js';
import { checkVersion } from '../../socle/erreurs/index.js';
import { readChangements } from '../../socle/validation/index.js';
import { Grilles } from '../grille/grilles.js';
import { LockEducap } from '../lock-educap.js';
import type { ObjectifVue, UpdateObjectifDto } from './objectif.dto.js';
import { Objectif } from './objectif.entity.js';
import { Objectifs } from './objectifs.js';

/** Corrects an objective, or says where it stands. */
@Injectable()
export class UpdateObjectif {
  constructor(
    private readonly base: Base,
    private readonly verrou: LockEducap,
    private readonly objectifs: Objectifs,
    private readonly grilles: Grilles,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, id: string, saisie: UpdateObjectifDto): Promise<ObjectifVue> {
    const changements = readChangements(saisie, ['item', 'indicateur', 'point']);
    await this.verrou.execute(ou);
    const avant = await this.objectifs.get(ou, id);
    checkVersion(saisie.version, avant.version, () => avant);
    if (saisie.item && saisie.item !== avant.item) await this.grilles.checkItem(ou.uai, saisie.item);
    await this.base
      .repository(Objectif)
      .update({ uai: ou.uai, id }, { ...changements, version: avant.version + 1, modifieLe: () => 'maintenant()' });
    const apres = await this.objectifs.get(ou, id);
    await this.audit.record({ evenement: 'educap_objectif.updated', objet: id, avant, apres });
    return apres;
  }
}
