import { delegableOf, type Permission } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { listRolesOf, roleOf, type Sessions } from '../../socle/acces/index.js';
import { Base, type Cible } from '../../socle/contexte/index.js';
import { type Requete } from '../../base/index.js';
import { Reglages } from '../../socle/config/index.js';
import { Sortie } from '../../socle/sortie/index.js';

const DUREE = `interval '12 hours'`;

/** In seconds: a session that is used is renewed until then, and not beyond. A browser keeps its cookie as long. */
export const DUREE_MAXIMALE = 7 * 24 * 3600;

const OUVRIR: Requete = { name: 'ouvrir', text: `select ouvrir($1, $2, $3, $4, $5, $6, $7) as session` };

/** Renewals that may wait; beyond, the oldest is dropped: its session is renewed at a later request. */
const MAX_RENOUVELLEMENTS = 5000;

/** A session in use by another instance's batch is renewed by it. */
const SQL_RENOUVELLE = `
  update sessions set vue_le = maintenant(), expire_le = least(maintenant() + ${DUREE}, cree_le + make_interval(secs => ${DUREE_MAXIMALE}))
  where empreinte in (
    select s.empreinte from sessions s join jsonb_to_recordset($1::jsonb) as l(empreinte text) on l.empreinte = s.empreinte
    where s.expire_le > maintenant() for update of s skip locked)`;

const SQL_REFUS = `
  insert into audit (quand, agent, evenement, objet, apres)
  select maintenant_exact() - make_interval(secs => l.attente), l.agent, 'acces.refuse', l.route,
    jsonb_build_object('permission', l.permission, 'code', l.code)
  from jsonb_to_recordset($1::jsonb) as l(attente float8, agent uuid, route text, permission text, code text)`;

/** Sessions in PostgreSQL, shared by every instance: twelve hours of idle time, seven days in all. */
@Injectable()
export class SessionsEnBase implements Sessions {
  private readonly sendRenouvellement: (ligne: { empreinte: string }) => void;
  private readonly sendRefus: (ligne: Parameters<Sessions['recordRefus']>[0]) => void;

  constructor(
    private readonly base: Base,
    sortie: Sortie,
    reglages: Reglages,
  ) {
    this.sendRefus = sortie.open({
      requete: { name: 'acces.refuse', text: SQL_REFUS },
      systeme: 'connexion',
      max: reglages.AUDIT_EN_ATTENTE,
    });
    this.sendRenouvellement = sortie.open<{ empreinte: string }>({
      requete: { name: 'session.renouvelle', text: SQL_RENOUVELLE },
      systeme: 'connexion',
      max: MAX_RENOUVELLEMENTS,
      cle: ({ empreinte }) => empreinte,
    });
  }

  buildOuverture(
    empreinte: string,
    permission: Permission,
    { uai, academie, region, annee }: Cible,
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

  async isOpen(empreinte: string): Promise<boolean> {
    const lignes = await this.base.runSysteme('connexion', () =>
      this.base.query(`select 1 from sessions where empreinte = $1 and expire_le > maintenant()`, [empreinte]),
    );
    return lignes.length > 0;
  }

  renew(empreinte: string): void {
    this.sendRenouvellement({ empreinte });
  }

  recordRefus(refus: Parameters<Sessions['recordRefus']>[0]): void {
    this.sendRefus(refus);
  }

  /** Opens a session of this agent. Runs in the caller's transaction. */
  async add(empreinte: string, agent: string, appareil: string | undefined): Promise<void> {
    await this.base.query(
      `insert into sessions (empreinte, agent, appareil, expire_le) values ($1, $2, $3, maintenant() + ${DUREE})`,
      [empreinte, agent, appareil ?? null],
    );
    await this.base.query(`delete from sessions where agent = $1 and expire_le < maintenant()`, [agent]);
  }

  /** Closes one session. */
  async close(empreinte: string): Promise<void> {
    await this.base.withSysteme('connexion', () => this.remove(empreinte));
  }

  /** The same under a system scope. */
  async remove(empreinte: string): Promise<void> {
    await this.base.query(`delete from sessions where empreinte = $1`, [empreinte]);
  }

  /** Closes every session of the agent. */
  async closeAll(agent: string): Promise<void> {
    await this.base.withSysteme('connexion', () => this.base.query(`delete from sessions where agent = $1`, [agent]));
  }
}
