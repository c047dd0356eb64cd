import { Injectable } from '@nestjs/common';
import type { CibleDemandee, Sessions } from '../../socle/acces/index.js';
import { Base, type Requete } from '../../socle/base/index.js';
import { Reglages } from '../../socle/config/index.js';
import { Sortie } from '../../socle/sortie/index.js';

const DUREE = `interval '12 hours'`;

/** Renewals that may wait; beyond, the oldest is dropped: its session is renewed at a later request. */
const MAX_RENOUVELLEMENTS = 5000;

/** A session in use by another instance's batch is renewed by it. */
const SQL_RENOUVELLE = `
  update sessions set vue_le = now(), expire_le = now() + ${DUREE}
  where empreinte in (
    select s.empreinte from sessions s join jsonb_to_recordset($1::jsonb) as l(empreinte text) on l.empreinte = s.empreinte
    where s.expire_le > now() for update of s skip locked)`;

const SQL_REFUS = `
  insert into audit (quand, agent, evenement, objet, apres)
  select clock_timestamp() - make_interval(secs => l.attente), l.agent, 'acces.refuse', l.route,
    jsonb_build_object('permission', l.permission, 'code', l.code)
  from jsonb_to_recordset($1::jsonb) as l(attente float8, agent uuid, route text, permission text, code text)`;

/** Sessions in PostgreSQL, shared by every instance: twelve hours of idle time. */
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
        'aRenouveler', s.vue_le < now() - interval '10 minutes',
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
      where s.empreinte = $1 and s.expire_le > now()`;
    return { requete: { name: ['session', ...noms].join('.'), text }, valeurs };
  }

  async isOpen(empreinte: string): Promise<boolean> {
    const lignes = await this.base.runSysteme('connexion', () =>
      this.base.query(`select 1 from sessions where empreinte = $1 and expire_le > now()`, [empreinte]),
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
  async add(empreinte: string, agent: string): Promise<void> {
    await this.base.query(`insert into sessions (empreinte, agent, expire_le) values ($1, $2, now() + ${DUREE})`, [
      empreinte,
      agent,
    ]);
    await this.base.query(`delete from sessions where agent = $1 and expire_le < now()`, [agent]);
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
