import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/contexte/index.js';

/**
 * Which schools had somebody invited to head them, for the directory to tell who is left. Under the scope `invitation` of who
 * invites.
 */
@Injectable()
export class DirectionsInvitees {
  constructor(private readonly base: Base) {}

  /** Somebody was invited, or given the right. */
  async record(uais: readonly string[]): Promise<void> {
    await this.base.query(
      `update etablissements set direction_invitee_le = maintenant() where uai = any($1::bpchar[])`,
      [uais],
    );
  }

  /** The invitation was taken back. */
  async forget(uais: readonly string[]): Promise<void> {
    await this.base.query(`update etablissements set direction_invitee_le = null where uai = any($1::bpchar[])`, [
      uais,
    ]);
  }
}
