import { computeUaiLetter, type Ent, type Role, type TypeEtablissement } from '@focale/domaine';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { buildJeton, computeEmpreinte, COOKIE_SESSION } from '../../apps/api/src/socle/acces/jeton.js';
import { Horloge } from '../../apps/api/src/socle/contexte/index.js';

export interface EtablissementFabrique {
  readonly uai: string;
  readonly nom: string;
  readonly departement: string;
  readonly academie: string;
  readonly region: string;
  readonly type: TypeEtablissement;
}

export interface AgentFabrique {
  readonly id: string;
  readonly courriel: string;
  readonly prenom: string;
  readonly nom: string;
}

/** One territory, or none for an administrateur. */
type Perimetre = Partial<Readonly<Record<'uai' | 'departement' | 'academie' | 'region', string>>>;

/** When a right runs, and with which functions; `prisLe` absent: nobody knows when office was taken. */
interface DatesDeDroit {
  debut?: string;
  fin?: string;
  prisLe?: string;
  fonctions?: string[];
}

const NATURES: Readonly<Record<TypeEtablissement, number>> = {
  college: 340,
  lycee: 300,
  lycee_pro: 320,
  lycee_polyvalent: 306,
  erea: 370,
};

/** Makes rows for tests, missing parents included, through the application role under the `demonstration` scope. */
export class Fabriques {
  private readonly pool: pg.Pool;
  /** @param rang number of the last school and person that are there already, those of a demonstration for instance */
  constructor(
    adresse: string,
    private readonly horloge = new Horloge(),
    private rang = 0,
  ) {
    this.pool = new pg.Pool({ connectionString: adresse, max: 2, options: '-c role=focale_demonstration' });
  }

  async close(): Promise<void> {
    await this.pool.end();
  }

  /** Runs SQL under the `demonstration` scope, at the instant of the application's clock. */
  async query<T extends pg.QueryResultRow>(sql: string, parametres: unknown[] = []): Promise<T[]> {
    const client = await this.pool.connect();
    try {
      const [, { rows }] = await Promise.all([
        client.query(`select set_config('focale.decalage', $1, false)`, [this.horloge.decalage ?? '']),
        client.query<T>(sql, parametres),
      ]);
      return rows;
    } finally {
      client.release();
    }
  }

  async addDepartement(departement: string, academie: string, region: string): Promise<void> {
    await this.query(`insert into regions values ($1, $2) on conflict do nothing`, [region, `Région ${region}`]);
    await this.query(`insert into academies values ($1, $2, $3) on conflict do nothing`, [
      academie,
      `Académie ${academie}`,
      region,
    ]);
    await this.query(`insert into departements values ($1, $2, $3) on conflict do nothing`, [
      departement,
      `Département ${departement}`,
      academie,
    ]);
  }

  /** A fictitious school (UAI of the non-existent département 099). */
  async addEtablissement(
    options: Partial<Omit<EtablissementFabrique, 'uai'>> & { ent?: Ent; commune?: string } = {},
  ): Promise<EtablissementFabrique> {
    this.rang += 1;
    const numero = `099${String(this.rang).padStart(4, '0')}`;
    const uai = `${numero}${computeUaiLetter(numero)}`;
    const { departement = '023', academie = '22', region = '75', type = 'college', commune = 'Guéret' } = options;
    const nom = options.nom ?? `Établissement ${this.rang}`;
    await this.addDepartement(departement, academie, region);
    await this.query(
      `insert into etablissements (uai, nom, type, nature, commune, departement, academie, region, recherche, origine)
       values ($1, $2, $3, $4, $5, $6, $7, $8, lower($9), 'demonstration')`,
      [uai, nom, type, NATURES[type], commune, departement, academie, region, `${nom} ${commune} ${uai}`],
    );
    await this.query(
      `insert into ents_etablissements (uai, debut, ent, certitude) values ($1, '2020-09-01', $2, 'declare')`,
      [uai, options.ent ?? 'aucun'],
    );
    return { uai, nom, departement, academie, region, type };
  }

  async addAgent(options: Partial<Omit<AgentFabrique, 'id'>> = {}): Promise<AgentFabrique> {
    this.rang += 1;
    const agent = {
      id: randomUUID(),
      courriel: options.courriel ?? `agent${this.rang}@essai.example`,
      prenom: options.prenom ?? 'Camille',
      nom: options.nom ?? `Agent${this.rang}`,
    };
    await this.query(`insert into agents (id, courriel, prenom, nom) values ($1, $2, $3, $4)`, [
      agent.id,
      agent.courriel,
      agent.prenom,
      agent.nom,
    ]);
    await this.query(`insert into comptes (agent) values ($1)`, [agent.id]);
    return agent;
  }

  /** Gives a role; dates default to a habilitation that started years ago and has no end. */
  async addHabilitation(
    agent: { readonly id: string },
    role: Role,
    perimetre: Perimetre,
    options: DatesDeDroit = {},
  ): Promise<void> {
    const { uai, departement, academie, region } = perimetre;
    await this.query(
      `insert into habilitations (id, agent, role, uai, departement, academie, region, fonctions, debut, fin, pris_le)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        randomUUID(),
        agent.id,
        role,
        uai ?? null,
        departement ?? null,
        academie ?? null,
        region ?? null,
        options.fonctions ?? null,
        options.debut ?? '2020-09-01',
        options.fin ?? null,
        options.prisLe ?? null,
      ],
    );
  }

  /** An agent with one role. */
  async addActeur(role: Role, perimetre: Perimetre, options: DatesDeDroit = {}): Promise<AgentFabrique> {
    const agent = await this.addAgent();
    await this.addHabilitation(agent, role, perimetre, options);
    return agent;
  }

  /** Opens a session that lasts wherever the test moves the clock, and returns its cookie header. */
  async openSession(agent: string): Promise<string> {
    const jeton = buildJeton();
    await this.query(
      `insert into sessions (empreinte, agent, vue_le, expire_le) values ($1, $2, 'infinity', 'infinity')`,
      [computeEmpreinte(jeton), agent],
    );
    return `${COOKIE_SESSION}=${jeton}`;
  }
}
