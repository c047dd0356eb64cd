import type { Commande } from './attendus.js';
import { PORTEES } from './portees.js';
import type { Sonde } from './sonde.js';

/** A policy of the live catalogue, damaged in one way. */
export interface Mutant {
  readonly nom: string;
  readonly table: string;
  /** Statement that damages it. */
  readonly sql: string;
  readonly commandes: readonly Commande[];
  /** Roles of the database that the policy is for. */
  readonly roles: readonly string[];
}

const COMMANDES: Readonly<Record<string, readonly Commande[]>> = {
  r: ['select'],
  a: ['insert'],
  w: ['update'],
  d: ['delete'],
  '*': ['select', 'insert', 'update', 'delete'],
};

/** Every policy removed, then each of its conditions, unless it is `true` already, relaxed to `true`. */
export async function listMutants({ client }: Sonde): Promise<Mutant[]> {
  const { rows } = await client.query<{
    table: string;
    politique: string;
    commande: string;
    roles: string[];
    using: string | null;
    check: string | null;
  }>(
    `select c.relname as "table", p.polname as politique, p.polcmd as commande,
       array(select r.rolname::text from pg_roles r where r.oid = any(p.polroles)) as roles,
       pg_get_expr(p.polqual, p.polrelid) as "using", pg_get_expr(p.polwithcheck, p.polrelid) as "check"
     from pg_policy p join pg_class c on c.oid = p.polrelid where c.relnamespace = 'public'::regnamespace
     order by c.relname, p.polname`,
  );
  return rows.flatMap(({ table, politique, commande, roles, using, check }) => {
    const build = (quoi: string, sql: string): Mutant => ({
      ...{ nom: `${table}.${politique} ${quoi}`, table, sql, roles, commandes: COMMANDES[commande] ?? [] },
    });
    const relax = (cote: 'using' | 'with check', condition: string | null): Mutant[] =>
      condition === null || condition === 'true'
        ? []
        : [build(`${cote} relaxed`, `alter policy ${politique} on ${table} ${cote} (true)`)];
    return [
      build('removed', `drop policy ${politique} on ${table}`),
      ...relax('using', using),
      ...relax('with check', check),
    ];
  });
}

/** What shows the damage, in rows read or written; undefined when nothing does: the mutant survives. */
export async function killMutant(sonde: Sonde, { table, sql, commandes, roles }: Mutant): Promise<string | undefined> {
  await sonde.client.query('begin');
  try {
    await sonde.client.query(sql);
    for (const portee of PORTEES.filter(({ role }) => roles.includes(`focale_${role}`))) {
      const ecarts = await sonde.under(portee, async () => {
        for (const commande of commandes) {
          const constates = await sonde.listEcarts(portee, table, commande);
          if (constates.length > 0) return constates;
        }
        return [];
      });
      if (ecarts[0] !== undefined) return ecarts[0];
    }
    return undefined;
  } finally {
    await sonde.client.query('rollback');
  }
}
