import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Base } from '../../socle/base/index.js';
import { Audit, Horloge } from '../../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../../socle/erreurs/index.js';
import type { DelegationVue, RevokeDelegationDto } from './delegation.dto.js';
import { ReadDelegations } from './read-delegations.js';

/** The head takes rights back, at once. What was done under them stays. */
@Injectable()
export class RevokeDelegation {
  constructor(
    private readonly base: Base,
    private readonly read: ReadDelegations,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
  ) {}

  async execute(uai: string, id: string, { version }: RevokeDelegationDto): Promise<DelegationVue> {
    if (isUUID(id)) await this.base.query(`select 1 from delegations where uai = $1 and id = $2 for update`, [uai, id]);
    const avant = await this.read.get(uai, id);
    checkVersion(version, avant.version, () => avant);
    if (!avant.actionsPossibles.includes('revoquer')) throw new ErreurMetier('delegation.terminee');
    await this.base.query(`update delegations set revoquee_le = $3, version = version + 1 where uai = $1 and id = $2`, [
      uai,
      id,
      this.horloge.today(),
    ]);
    const apres = await this.read.get(uai, id);
    await this.audit.record({ evenement: 'delegation.revoked', objet: id, avant, apres });
    return apres;
  }
}
