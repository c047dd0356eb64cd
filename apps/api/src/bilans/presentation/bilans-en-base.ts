import { Injectable } from '@nestjs/common';
import { Base, type EtablissementAnnee } from '../../socle/contexte/index.js';

/** Rows of `bilans`. */
@Injectable()
export class BilansEnBase {
  constructor(private readonly base: Base) {}

  /** Identifier of the bilan, locked until the end of the transaction: whatever is read next is its last version. */
  async lock({ uai, annee }: EtablissementAnnee, agent: string): Promise<string | undefined> {
    const [ligne] = await this.base.query<{ id: string }>(
      `select id from bilans where uai = $1 and annee = $2 and agent = $3 for update`,
      [uai, annee, agent],
    );
    return ligne?.id;
  }

  /** Sets the day of presentation, or takes it away. */
  async setPresentation({ uai }: EtablissementAnnee, id: string, presenteLe: string | null): Promise<void> {
    await this.base.query(
      `update bilans set etat = $3, presente_le = $4, version = version + 1, modifie_le = maintenant() where uai = $1 and id = $2`,
      [uai, id, presenteLe === null ? 'en_preparation' : 'presente', presenteLe],
    );
  }
}
