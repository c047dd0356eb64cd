import pg from 'pg';
import { buildLigne, type Colonne, type Ligne, type Proprietaire, readColonnes } from '../fabriques/lignes.js';
import { ATTENDUS, type Commande, lieuOf, type Mandats, reaches } from './attendus.js';
import { agentOf, createMonde, type Ecole, ECOLES, LETTRES, type LigneLue, type Tables } from './monde.js';
import type { Portee } from './portees.js';

/** Rows reached, by their place; or refused by a policy; or let through by them and stopped by a constraint. */
type Constat = ReadonlySet<string> | 'refuse' | 'passe';

/** One way of trying a command: the statement, and what must come of it. */
interface Essai {
  readonly nom: string;
  readonly sql: string;
  readonly valeurs?: readonly unknown[];
  readonly attendu: Constat;
}

const PROPRIETES = ['uai', 'departement', 'academie', 'region', 'agent'];

const nameOf = ({ role }: Portee): string => `focale_${role}`;

/**
 * Tries what each kind of transaction reads and writes, row by row, in one transaction that is always rolled back. Triggers
 * and foreign keys sleep: what stops a statement is a policy.
 */
export class Sonde {
  private constructor(
    readonly client: pg.Client,
    readonly tables: Tables,
    private readonly colonnes: ReadonlyMap<string, readonly Colonne[]>,
    private readonly mandats: Mandats,
    /** `focale_role table command`, of what is granted. */
    private readonly octrois: ReadonlySet<string>,
    private readonly neutres: ReadonlyMap<string, string>,
  ) {}

  /** @param superutilisateur who alone may put triggers to sleep and take any role */
  static async open(superutilisateur: string): Promise<Sonde> {
    const client = new pg.Client({ connectionString: superutilisateur });
    await client.connect();
    const tables = await createMonde(client);
    const { rows } = await client.query<{ octroi: string }>(
      `select r.rolname || ' ' || c.relname || ' ' || p as octroi from pg_roles r, pg_class c, unnest(array['select', 'insert', 'update', 'delete']) p
       where r.rolname like 'focale%' and c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
         and has_table_privilege(r.oid, c.oid, p)`,
    );
    return new Sonde(
      client,
      tables,
      await readColonnes(client),
      new Map((tables.get('mandats') ?? []).map(({ valeurs }) => [String(valeurs['id']), String(valeurs['agent'])])),
      new Set(rows.map(({ octroi }) => octroi)),
      await readNeutres(client),
    );
  }

  /** Runs with this scope opened; whatever is tried is undone. */
  async under<T>(portee: Portee, travail: () => Promise<T>): Promise<T> {
    await this.client.query(`savepoint portee; set local role ${nameOf(portee)}`);
    try {
      for (const { sql, valeurs } of portee.ouverture) await this.client.query(sql, [...valeurs]);
      return await travail();
    } finally {
      await this.client.query('rollback to portee');
    }
  }

  /** What a command does on a table beyond or short of what it must, in words; empty when all is as it must be. */
  async listEcarts(portee: Portee, table: string, commande: Commande): Promise<string[]> {
    if (!ATTENDUS.has(table)) return [`${table} is not in the table of what is expected`];
    const ecarts: string[] = [];
    for (const essai of this.buildEssais(portee, table, commande)) {
      const constat = await this.try(portee, table, commande, essai);
      const ecart = describeEcart(essai.attendu, constat);
      if (ecart) ecarts.push(`${portee.nom}: ${commande} ${table} (${essai.nom}): ${ecart}`);
    }
    return ecarts;
  }

  private async try(portee: Portee, table: string, commande: Commande, { sql, valeurs = [] }: Essai): Promise<Constat> {
    if (!this.octrois.has(`${nameOf(portee)} ${table} ${commande}`))
      return commande === 'insert' ? 'refuse' : new Set();
    if (commande === 'select') {
      const { rows } = await this.client.query<{ lieu: string }>(sql, [...valeurs]);
      return new Set(rows.map(({ lieu }) => lieu));
    }
    await this.client.query('savepoint essai');
    try {
      await this.client.query(sql, [...valeurs]);
      if (commande === 'insert') return 'passe';
      await this.client.query('reset role');
      const { rows } = await this.client.query<{ lieu: string }>(selectLieux(table));
      const restes = new Set(rows.map(({ lieu }) => lieu));
      return new Set(this.lignesOf(table).flatMap(({ lieu }) => (restes.has(lieu) ? [] : [lieu])));
    } catch (erreur) {
      const { code, message } = erreur as { code?: string; message: string };
      if (code === '42501' && message.includes('row-level security')) return 'refuse';
      // Unique, not null, check: policies are asked first.
      if (code?.startsWith('23')) return 'passe';
      throw new Error(`${portee.nom}: ${sql}: ${message}`, { cause: erreur });
    } finally {
      await this.client.query('rollback to essai');
    }
  }

  private lignesOf(table: string): readonly LigneLue[] {
    return this.tables.get(table) ?? [];
  }

  private listAtteintes(portee: Portee, table: string, commande: Commande): ReadonlySet<string> {
    return new Set(
      this.lignesOf(table)
        .filter(({ valeurs }) => reaches(portee, table, commande, valeurs, this.mandats))
        .map(({ lieu }) => lieu),
    );
  }

  private buildEssais(portee: Portee, table: string, commande: Commande): Essai[] {
    const atteintes = this.listAtteintes(portee, table, commande);
    switch (commande) {
      case 'select':
        return [{ nom: 'all', sql: selectLieux(table), attendu: atteintes }];
      case 'delete':
        return [{ nom: 'all', sql: `delete from ${table}`, attendu: atteintes }];
      case 'insert':
        return this.listAjouts(table).map(([nom, ligne]) =>
          buildAjout(table, nom, ligne, this.mayAdd(portee, table, ligne)),
        );
      case 'update':
        return [
          { nom: 'in place', sql: `update ${table} set ${this.neutres.get(table) ?? ''}`, attendu: atteintes },
          ...this.listDeplacements(portee, table, atteintes),
        ];
    }
  }

  private mayAdd(portee: Portee, table: string, ligne: Ligne): boolean {
    return reaches(portee, table, 'insert', ligne, this.mandats);
  }

  /** Rows to add: to each school, territory and person that a row of the table may belong to. */
  private listAjouts(table: string): [string, Ligne][] {
    const colonnes = this.colonnes.get(table) ?? [];
    const noms = new Set(colonnes.map(({ nom }) => nom));
    const qui = (ecole: Ecole, personne: string): Proprietaire => ({
      ...lieuOf(ecole),
      agent: agentOf(personne),
      rang: 'ajout',
    });
    const proprietaires: [string, Proprietaire][] =
      noms.has('uai') || noms.has('academie')
        ? LETTRES.flatMap((ecole): [string, Proprietaire][] =>
            noms.has('agent')
              ? ['chef A', `rrupn ${ecole}`].map((personne) => [`${ecole} ${personne}`, qui(ecole, personne)])
              : [[ecole, qui(ecole, 'chef A')]],
          )
        : [['one', { agent: agentOf('chef A'), rang: 'ajout' }]];
    return proprietaires.map(([nom, proprietaire]) => [nom, buildLigne(table, colonnes, proprietaire)]);
  }

  /** Takes rows from others, and gives one's own away. */
  private listDeplacements(portee: Portee, table: string, atteintes: ReadonlySet<string>): Essai[] {
    const { ecrit, academie } = portee;
    const { ecriture } = ATTENDUS.get(table) ?? {};
    const autres = atteintes.size > 0 ? 'refuse' : new Set<string>();
    if ((ecriture === 'ecole' || ecriture === 'sienne') && ecrit !== undefined) {
      const ailleurs = LETTRES.find((ecole) => ecole !== ecrit) ?? 'A';
      const move = (nom: string, colonne: string, valeur: string, attendu: Constat): Essai => ({
        ...{ nom, attendu, sql: `update ${table} set ${colonne} = $1`, valeurs: [valeur] },
      });
      return [
        move('taken', 'uai', lieuOf(ecrit).uai, atteintes),
        move('given away', 'uai', lieuOf(ailleurs).uai, autres),
        ...(ecriture === 'sienne' ? [move('given to somebody', 'agent', agentOf('lecteur E'), autres)] : []),
      ];
    }
    if (ecriture === 'academie' && academie !== undefined) {
      const ailleurs = LETTRES.map((ecole) => ECOLES[ecole].academie).find((code) => code !== academie) ?? '';
      return [{ nom: 'given away', sql: `update ${table} set academie = $1`, valeurs: [ailleurs], attendu: autres }];
    }
    return [];
  }
}

const selectLieux = (table: string): string => `select tableoid::text || ctid::text as lieu from ${table}`;

function buildAjout(table: string, nom: string, ligne: Ligne, permis: boolean): Essai {
  const noms = Object.keys(ligne);
  return {
    nom: `to ${nom}`,
    sql: `insert into ${table} (${noms.map((colonne) => `"${colonne}"`).join(', ')}) values (${noms.map((_, i) => `$${i + 1}`).join(', ')})`,
    valeurs: Object.values(ligne),
    attendu: permis ? 'passe' : 'refuse',
  };
}

function describeEcart(attendu: Constat, constat: Constat): string | undefined {
  if (typeof attendu === 'string' || typeof constat === 'string') {
    const say = (vu: Constat): string => (typeof vu === 'string' ? vu : `${vu.size} rows`);
    return attendu === constat ? undefined : `${say(constat)} instead of ${say(attendu)}`;
  }
  const enTrop = [...constat].filter((lieu) => !attendu.has(lieu)).length;
  const manquent = [...attendu].filter((lieu) => !constat.has(lieu)).length;
  return enTrop + manquent === 0 ? undefined : `${enTrop} rows too many, ${manquent} missing, of ${attendu.size}`;
}

/** For each table, a change of one column by a constant: it reads nothing, and neither its key nor its owner moves. */
async function readNeutres(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ nom: string; colonnes: { nom: string; type: string; nul: boolean }[] }>(
    `select c.relname as nom, coalesce(json_agg(json_build_object('nom', a.attname, 'type', format_type(a.atttypid, -1), 'nul', not a.attnotnull)
        order by a.attname <> 'version', a.attnotnull, a.attnum) filter (where a.attname is not null), '[]') as colonnes
     from pg_class c left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attidentity = ''
       and a.attname <> all($1) and not exists (select from pg_index i where i.indrelid = c.oid and i.indisunique and a.attnum = any(i.indkey) and a.attname <> 'quand')
       and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype in ('c', 'f') and a.attnum = any(k.conkey)
         and (a.attnotnull or cardinality(k.conkey) > 1))
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition group by c.relname`,
    [PROPRIETES],
  );
  return new Map(
    rows.map(({ nom, colonnes }) => {
      const colonne = colonnes.find(({ type, nul }) => nul || type in CONSTANTES);
      const constante = colonne?.nul ? 'null' : CONSTANTES[colonne?.type ?? ''];
      return [nom, colonne && constante ? `"${colonne.nom}" = ${constante}` : (NEUTRES[nom] ?? '')];
    }),
  );
}

/** Where every column that is left has its constraint. */
const NEUTRES: Readonly<Record<string, string>> = {
  annees: "fin = '2300-01-01'",
  membres_commission: 'nombre = 7',
  presences: 'nombre = 7',
  territoires_etablissements: 'departement = departement',
  versions_catalogues: 'version = gen_random_uuid()',
};

const CONSTANTES: Readonly<Record<string, string>> = {
  integer: '7',
  smallint: '7',
  bigint: '7',
  text: `'autre'`,
  date: `'2026-10-05'`,
  'timestamp with time zone': `'2026-10-05T08:00:00Z'`,
  boolean: 'true',
  jsonb: `'{}'`,
  'text[]': `'{}'`,
  bytea: `'\\x01'`,
  'character varying': `'autre'`,
};
