import { delegableOf, type Permission } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { type CibleDemandee, listRolesOf, roleOf, type Sessions } from '../../socle/acces/index.js';
import { Base, type Requete } from '../../socle/base/index.js';

const DUREE = `interval '12 hours'`;

const OUVRIR: Requete = { name: 'ouvrir', text: `select ouvrir($1, $2, $3, $4, $5, $6, $7) as session` };

/** Sessions in PostgreSQL, shared by every instance: twelve hours of idle time. */
@Injectable()
export class SessionsEnBase implements Sessions {
  constructor(private readonly base: Base) {}

  buildOuverture(
    empreinte: string,
    permission: Permission,
    { uai, academie, region, annee }: CibleDemandee,
    aujourdhui: string,
  ): { readonly requete: Requete; readonly valeurs: unknown[] } {
    return {
      requete: OUVRIR,
      valeurs: [
        empreinte,
        aujourdhui,
        roleOf(permission),
        uai ?? academie ?? region ?? null,
        annee ?? null,
        listRolesOf(permission) ?? null,
        delegableOf(permission) ?? null,
      ],
    };
  }

  async renew(empreinte: string): Promise<void> {
    await this.base.runSysteme('connexion', () =>
      this.base.query(
        `update sessions set vue_le = maintenant(), expire_le = maintenant() + ${DUREE} where empreinte = $1`,
        [empreinte],
      ),
    );
  }

  async recordRefus(refus: { agent: string; route: string; permission: string; code: string }): Promise<void> {
    await this.base.runSysteme('connexion', () =>
      this.base.query(`insert into audit (agent, evenement, objet, apres) values ($1, 'acces.refuse', $2, $3)`, [
        refus.agent,
        refus.route,
        JSON.stringify({ permission: refus.permission, code: refus.code }),
      ]),
    );
  }

  /** Opens a session of this agent. Runs in the caller's transaction. */
  async add(empreinte: string, agent: string): Promise<void> {
    await this.base.query(
      `insert into sessions (empreinte, agent, expire_le) values ($1, $2, maintenant() + ${DUREE})`,
      [empreinte, agent],
    );
    await this.base.query(`delete from sessions where agent = $1 and expire_le < maintenant()`, [agent]);
  }

  /** Closes one session. */
  async close(empreinte: string): Promise<void> {
    await this.base.withSysteme('connexion', () =>
      this.base.query(`delete from sessions where empreinte = $1`, [empreinte]),
    );
  }

  /** Closes every session of the agent. */
  async closeAll(agent: string): Promise<void> {
    await this.base.withSysteme('connexion', () => this.base.query(`delete from sessions where agent = $1`, [agent]));
  }
}
