import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Base } from '../socle/base/index.js';
import { Audit, type EtablissementAnnee } from '../socle/contexte/index.js';
import { ErreurMetier } from '../socle/erreurs/index.js';
import { Commission, MembreCommission } from './commission.entity.js';
import { LockCommission } from './lock-commission.js';
import { toMembreVue } from './read-commission.js';

/** Takes a member out of the commission. @throws 404 when there is no such member */
@Injectable()
export class RemoveMembre {
  constructor(
    private readonly base: Base,
    private readonly verrou: LockCommission,
    private readonly audit: Audit,
  ) {}

  async execute({ uai, annee }: EtablissementAnnee, id: string): Promise<void> {
    await this.verrou.execute({ uai, annee });
    const commissions = this.base.repository(Commission);
    const membres = this.base.repository(MembreCommission);
    const commission = await commissions.findOneBy({ uai, annee });
    const membre = isUUID(id) ? await membres.findOneBy({ uai, annee, id }) : null;
    if (!commission || !membre) throw new ErreurMetier('acces.introuvable');
    await membres.delete({ uai, annee, id });
    await commissions.update({ uai, annee }, { version: commission.version + 1, modifieLe: () => 'maintenant()' });
    await this.audit.record({
      evenement: 'commission.member_removed',
      objet: commission.id,
      avant: toMembreVue(membre),
    });
  }
}
