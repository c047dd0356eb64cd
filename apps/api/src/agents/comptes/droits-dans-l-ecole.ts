import type { Habilitation, Role } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/contexte/index.js';
import type { PersonneInvitee } from './invitations.js';

/** Somebody brought by a list, and the right in a school that comes with it. */
interface PersonneDuLot extends PersonneInvitee, Required<Pick<Habilitation, 'role' | 'debut' | 'fin'>> {
  readonly uai: string;
}

const LOT = `jsonb_to_recordset($1::jsonb) as l(courriel text, prenom text, nom text, discipline text, role text,
  uai char(8), debut date, fin date)`;

/** A right that something gives somebody in a school; `fonctions`: the only ones it is held for. */
export interface DroitDansLEcole {
  readonly uai: string;
  readonly agent: string;
  readonly role: Role;
  readonly fonctions?: readonly string[];
}

/** How long something lasts, first and last day included. */
export interface Duree {
  readonly debut: string;
  readonly fin: string;
}

/** What else gives the same right, as SQL reads it. */
const AUTRES = (rang: number): string => `jsonb_to_recordset($${rang}::jsonb) as m(debut date, fin date)`;

/**
 * Rights that follow what gave them: it ends, it is taken back. What gives them first is
 * {@link Invitations}. Runs in the caller's transaction.
 */
@Injectable()
export class DroitsDansLEcole {
  constructor(private readonly base: Base) {}

  /** Ends it on this day, unless something else carries it further. */
  async close({ uai, agent, role }: DroitDansLEcole, dernierJour: string, autres: readonly Duree[]): Promise<void> {
    await this.run(
      `update habilitations h set version = version + 1, fin = $4
       where h.uai = $1 and h.agent = $2 and h.role = $3 and h.debut <= $4 and (h.fin is null or h.fin > $4)
         and not exists (select 1 from ${AUTRES(5)} where m.debut <= coalesce(h.fin, 'infinity') and m.fin > $4)`,
      [uai, agent, role, dernierJour, JSON.stringify(autres)],
    );
  }

  /** Cuts it at once, opened early or not, unless something else needs it: it stays to tell, and runs no more from this day. */
  async cut(
    { uai, agent, role }: DroitDansLEcole,
    { debut, fin }: Duree,
    jour: string,
    autres: readonly Duree[],
  ): Promise<void> {
    await this.run(
      `update habilitations h set version = version + 1, fin = greatest(h.debut, $6::date) - 1
       where h.uai = $1 and h.agent = $2 and h.role = $3 and h.debut <= $4 and h.fin = $5 and h.fin >= $6
         and not exists (select 1 from ${AUTRES(7)} where m.debut <= h.fin and m.fin >= h.debut)`,
      [uai, agent, role, debut, fin, jour, JSON.stringify(autres)],
    );
  }

  /** Takes back what is held for these functions on these very dates. */
  async removeExact({ uai, agent, role, fonctions }: DroitDansLEcole, { debut, fin }: Duree): Promise<void> {
    await this.run(
      `delete from habilitations where uai = $1 and agent = $2 and role = $3 and fonctions = $4::text[]
         and debut = $5 and fin = $6`,
      [uai, agent, role, fonctions ?? [], debut, fin],
    );
  }

  /**
   * These people with their rights, by sets; who is known keeps their names. No mail is sent.
   * @returns how many of them cannot sign in yet
   */
  importAll(personnes: readonly PersonneDuLot[]): Promise<number> {
    const lot = [JSON.stringify(personnes)];
    return this.base.withSysteme('invitation', async () => {
      await this.base.query(
        `insert into agents (id, courriel, prenom, nom, discipline)
         select gen_random_uuid(), courriel, min(prenom), min(nom), min(discipline) from ${LOT}
         group by courriel order by courriel on conflict (courriel) do nothing`,
        lot,
      );
      await this.base.query(
        `insert into comptes (agent) select distinct a.id from ${LOT} join agents a using (courriel)
         on conflict do nothing`,
        lot,
      );
      await this.base.query(
        `insert into habilitations (id, agent, role, uai, debut, fin)
         select gen_random_uuid(), a.id, l.role, l.uai, l.debut, l.fin
         from ${LOT} join agents a using (courriel)
         where not exists (select 1 from habilitations h where h.agent = a.id and h.role = l.role and h.uai = l.uai
           and h.debut <= l.debut and (h.fin is null or h.fin >= l.fin))`,
        lot,
      );
      const [compte] = await this.base.query<{ nombre: number }>(
        `select count(distinct a.id)::int as nombre from ${LOT} join agents a using (courriel)
         join comptes c on c.agent = a.id where c.mot_de_passe is null`,
        lot,
      );
      return compte?.nombre ?? 0;
    });
  }

  private run(sql: string, parametres: readonly unknown[]): Promise<unknown> {
    return this.base.withSysteme('invitation', () => this.base.query(sql, parametres));
  }
}
