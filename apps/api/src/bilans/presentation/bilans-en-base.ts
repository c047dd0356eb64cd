import { Injectable } from '@nestjs/common';
import { Base, type EtablissementAnnee } from '../../socle/contexte/index.js';
import type { ChiffresDuBilan } from '../lecture/read-bilan.js';

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

  /** Sets the day of presentation, and keeps what the bilan tells; amounts go where fewer may read. */
  async present(
    { uai, annee }: EtablissementAnnee,
    { id, agent, date }: { readonly id: string; readonly agent: string; readonly date: string },
    chiffres: ChiffresDuBilan,
  ): Promise<void> {
    await this.base.query(
      `update bilans set etat = 'presente', presente_le = $3, chiffres = $4, version = version + 1, modifie_le = maintenant()
       where uai = $1 and id = $2`,
      [uai, id, date, JSON.stringify(chiffres)],
    );
    await this.base.query(
      `insert into taux_des_bilans (uai, mandat, annee, taux_centimes)
       select m.uai, m.id, m.annee, c.taux_centimes
       from vue_mandats m join vue_taux_des_mandats c on c.uai = m.uai and c.mandat = m.id
       where m.uai = $1 and m.annee = $2 and m.agent = $3 and m.transmis`,
      [uai, annee, agent],
    );
  }

  /** Takes the day of presentation away, and what was kept with it. */
  async removePresentation({ uai, annee }: EtablissementAnnee, id: string, agent: string): Promise<void> {
    await this.base.query(
      `update bilans set etat = 'en_preparation', presente_le = null, chiffres = null, version = version + 1,
         modifie_le = maintenant() where uai = $1 and id = $2`,
      [uai, id],
    );
    await this.base.query(
      `delete from taux_des_bilans where uai = $1 and mandat in (
         select m.id from vue_mandats m where m.uai = $1 and m.annee = $2 and m.agent = $3)`,
      [uai, annee, agent],
    );
  }
}
