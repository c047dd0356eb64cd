import { Injectable } from '@nestjs/common';
import type { CibleDemandee, Sessions } from '../../socle/acces/index.js';
import { Base, type Requete } from '../../socle/base/index.js';

const DUREE = `interval '12 hours'`;

/** Sessions in PostgreSQL, shared by every instance: twelve hours of idle time. */
@Injectable()
export class SessionsEnBase implements Sessions {
  constructor(private readonly base: Base) {}

  buildLookup(
    empreinte: string,
    { uai, academie, region, annee }: CibleDemandee,
  ): { readonly requete: Requete; readonly valeurs: unknown[] } {
    const valeurs: unknown[] = [empreinte];
    const noms: string[] = [];
    const add = (nom: string, valeur: string | number | undefined, build: (parametre: string) => string): string => {
      if (valeur === undefined) return '';
      noms.push(nom);
      return `, ${build(`$${valeurs.push(valeur)}`)}`;
    };
    const cibles = [
      add(
        'etablissement',
        uai,
        (parametre) =>
          `'etablissement', (select json_build_object('uai', e.uai, 'departement', e.departement, 'academie', e.academie, 'region', e.region)
          from etablissements e where e.uai = ${parametre}),
        'delegations', (select coalesce(json_agg(json_build_object('id', g.id, 'droits', g.droits, 'debut', g.debut, 'fin', g.fin)), '[]')
          from delegations g where g.uai = ${parametre} and g.agent = a.id and g.revoquee_le is null)`,
      ),
      add(
        'academie',
        academie,
        (parametre) =>
          `'academie', (select json_build_object('code', c.code, 'region', c.region) from academies c where c.code = ${parametre})`,
      ),
      add(
        'region',
        region,
        (parametre) =>
          `'region', (select json_build_object('code', r.code) from regions r where r.code = ${parametre})`,
      ),
      add(
        'annee',
        annee,
        (parametre) =>
          `'annee', (select json_build_object('annee', n.annee, 'fin', n.fin) from annees n where n.annee = ${parametre})`,
      ),
    ];
    const text = `
      select json_build_object(
        'agent', json_build_object('id', a.id, 'prenom', a.prenom, 'nom', a.nom, 'courriel', a.courriel),
        'aRenouveler', s.vue_le < maintenant() - interval '10 minutes',
        'habilitations', (
          select coalesce(json_agg(json_strip_nulls(json_build_object(
            'role', h.role, 'region', h.region, 'academie', h.academie, 'departement', h.departement, 'uai', h.uai,
            'fonctions', h.fonctions, 'debut', h.debut, 'fin', h.fin,
            'academieDuDepartement', (select d.academie from departements d where d.code = h.departement)
          )) order by h.debut, h.id), '[]') from habilitations h where h.agent = a.id
        )
        ${cibles.join('')}
      ) as session
      from sessions s join agents a on a.id = s.agent join comptes c on c.agent = a.id and c.actif
      where s.empreinte = $1 and s.expire_le > maintenant()`;
    return { requete: { name: ['session', ...noms].join('.'), text }, valeurs };
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
