import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { DataSource } from 'typeorm';

/** A node of a plan, as EXPLAIN prints it in JSON. */
export interface Noeud {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Cond'?: string;
  readonly 'Recheck Cond'?: string;
  readonly Filter?: string;
  readonly Plans?: readonly Noeud[];
}

/** A statement that the server ran, with the plan that it ran. */
export interface Plan {
  readonly texte: string;
  readonly noeud: Noeud;
}

/** Answered by a connection once it is done with what was asked before. */
const BARRIERE = 'select 1 as barriere';

const MARQUE = /^duration: [\d.]+ ms {2}plan:\n/;

/**
 * Makes the server tell the plan of whatever the application's login runs in this base, statements inside functions and
 * under every role included: what is read is the plan of the real statement, in its real scope. Before any connection.
 */
export async function explainEverything(superutilisateur: string): Promise<void> {
  const client = new pg.Client({ connectionString: superutilisateur });
  await client.connect();
  const base = new URL(superutilisateur).pathname.slice(1);
  const reglages = {
    session_preload_libraries: 'auto_explain',
    'auto_explain.log_min_duration': '0',
    'auto_explain.log_nested_statements': 'on',
    'auto_explain.log_format': 'json',
    'auto_explain.log_level': 'notice',
    'auto_explain.log_parameter_max_length': '0',
  };
  for (const [nom, valeur] of Object.entries(reglages))
    await client.query(`alter role focale_application in database ${base} set ${nom} = '${valeur}'`);
  await client.end();
}

/** Keeps the plans that the connections of the application are told of. */
export class Plans {
  private readonly plans: Plan[] = [];
  private readonly pool: pg.Pool & { _clients: pg.Client[] };

  constructor(application: NestFastifyApplication) {
    const { master: pool } = application.get(DataSource).driver as unknown as { master: Plans['pool'] };
    this.pool = pool;
    const listen = (client: pg.ClientBase): void => {
      client.on('notice', ({ message }) => {
        if (message === undefined || !MARQUE.test(message)) return;
        const { 'Query Text': texte, Plan: noeud } = JSON.parse(message.replace(MARQUE, '')) as {
          'Query Text': string;
          Plan: Noeud;
        };
        this.plans.push({ texte, noeud });
      });
    };
    for (const client of pool._clients) listen(client);
    pool.on('connect', listen);
  }

  /** Plans told since the last time. The last one of a request is told once its commit is done, which the answer does not wait for. */
  async take(): Promise<Plan[]> {
    await Promise.all(this.pool._clients.map((client) => client.query(BARRIERE)));
    return this.plans.splice(0).filter(({ texte }) => texte !== BARRIERE);
  }
}

/** Every node of a plan. */
export function listNoeuds({ noeud }: Pick<Plan, 'noeud'>): Noeud[] {
  return [noeud, ...(noeud.Plans ?? []).flatMap((enfant) => listNoeuds({ noeud: enfant }))];
}
