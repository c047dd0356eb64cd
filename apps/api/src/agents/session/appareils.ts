import { Injectable } from '@nestjs/common';
import { buildJeton, computeEmpreinte } from '../../socle/acces/index.js';
import { Base } from '../../socle/contexte/index.js';

/** In days: a device where nobody signs in for that long is one like any other again. */
export const DUREE_D_UN_APPAREIL = 180;

/** Wrong passwords in a row after which a device is known no more: its owner mistypes, its thief guesses. */
const MAX_ESSAIS = 10;

/** Devices of one account, those that served last. */
const MAX_PAR_COMPTE = 20;

/**
 * Devices where somebody has signed in, by the print of a secret that their browser keeps after the session. Signing in gives a new
 * secret, so that one which was copied, or slipped in, is worth nothing. Runs under a system scope.
 */
@Injectable()
export class Appareils {
  constructor(private readonly base: Base) {}

  /** Whether the account of this address knows the device; the try is counted first. */
  async count(jeton: string, courriel: string): Promise<boolean> {
    const connus = await this.base.query<{ essais: number }>(
      `with essai as (
         update appareils p set essais = p.essais + 1 from agents a
         where p.empreinte = $1 and p.agent = a.id and a.courriel = $2 and p.expire_le > maintenant() returning p.essais)
       select essais from essai where essais <= ${MAX_ESSAIS}`,
      [computeEmpreinte(jeton), courriel],
    );
    return connus.length > 0;
  }

  /** Makes this device known to the account; other accounts that knew it know it by its new secret. @returns that secret */
  async create(agent: string, ancien: string | undefined): Promise<string> {
    const jeton = buildJeton();
    const [empreinte, avant] = [jeton, ancien ?? ''].map(computeEmpreinte);
    await this.base.query(`update appareils set empreinte = $2 where empreinte = $1`, [avant, empreinte]);
    await this.base.query(
      `insert into appareils (empreinte, agent, expire_le)
       values ($1, $2, maintenant() + interval '${DUREE_D_UN_APPAREIL} days')
       on conflict (agent, empreinte) do update set essais = 0, vu_le = maintenant(), expire_le = excluded.expire_le`,
      [empreinte, agent],
    );
    await this.base.query(
      `delete from appareils where agent = $1 and empreinte in (
         select empreinte from appareils where agent = $1 order by vu_le desc, empreinte = $2 desc offset ${MAX_PAR_COMPTE})`,
      [agent, empreinte],
    );
    return jeton;
  }

  /** The account knows no device any more, but the one of this secret. */
  async removeAll(agent: string, sauf?: string): Promise<void> {
    await this.base.query(`delete from appareils where agent = $1 and empreinte <> $2`, [
      agent,
      sauf === undefined ? '' : computeEmpreinte(sauf),
    ]);
  }
}
