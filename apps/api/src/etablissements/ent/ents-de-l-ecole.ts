import type { Ent } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, Contexte } from '../../socle/contexte/index.js';

/** One ENT of a school, between two days included; no `fin`: still running. */
export interface PeriodeEnt {
  readonly ent: Ent;
  readonly debut: string;
  readonly fin: string | null;
  readonly certitude: 'source' | 'a_confirmer' | 'declare';
  readonly version: number;
  readonly declareLe: string | null;
  readonly prenom: string | null;
  readonly nom: string | null;
}

/** Rows of the successive ENT of a school. */
@Injectable()
export class EntsDeLEcole {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
  ) {}

  /** The most recent first. */
  list(uai: string): Promise<PeriodeEnt[]> {
    return this.base.query<PeriodeEnt>(
      `select v.ent, v.debut::text, v.fin::text, v.certitude, v.version,
         to_char(v.declare_le at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "declareLe", g.prenom, g.nom
       from ents_etablissements v left join agents g on g.id = v.agent where v.uai = $1 order by v.debut desc`,
      [uai],
    );
  }

  /** One writer at a time for the ENT of a school. */
  async lock(uai: string): Promise<void> {
    await this.base.query(`select pg_advisory_xact_lock(hashtextextended('ent:' || $1, 0))`, [uai]);
  }

  /** Removes what was to begin on this day or after it, and ends on the eve what still runs. */
  async end(uai: string, debut: string, version: number): Promise<void> {
    await this.base.query(`delete from ents_etablissements where uai = $1 and debut >= $2`, [uai, debut]);
    await this.base.query(
      `update ents_etablissements set fin = $2::date - 1, version = $3 where uai = $1 and (fin is null or fin >= $2::date)`,
      [uai, debut, version],
    );
  }

  async add(uai: string, { ent, debut }: { ent: Ent; debut: string }, version: number): Promise<void> {
    await this.base.query(
      `insert into ents_etablissements (uai, debut, ent, certitude, agent, declare_le, version)
       values ($1, $2, $3, 'declare', $4, maintenant(), $5)`,
      [uai, debut, ent, this.contexte.acces.agent.id, version],
    );
  }

  /** The ENT that began on this day is declared, and runs on. */
  async confirm(uai: string, debut: string, version: number): Promise<void> {
    await this.base.query(
      `update ents_etablissements set certitude = 'declare', fin = null, agent = $3, declare_le = maintenant(), version = $4
       where uai = $1 and debut = $2`,
      [uai, debut, this.contexte.acces.agent.id, version],
    );
  }
}
