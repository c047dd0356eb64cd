import { computeUaiLetter, type Role } from '@focale/domaine';
import pg from 'pg';
import { buildLigne, identify, type Ligne, type Proprietaire, readColonnes, writeLigne } from '../fabriques/lignes.js';

/** A small country: a neighbour in the département, another in the académie, in the région, and beyond. */
export const ECOLES = {
  A: { departement: 'D1', academie: 'C1', region: 'R1' },
  B: { departement: 'D1', academie: 'C1', region: 'R1' },
  C: { departement: 'D2', academie: 'C1', region: 'R1' },
  D: { departement: 'D3', academie: 'C2', region: 'R1' },
  E: { departement: 'D4', academie: 'C3', region: 'R2' },
} as const;

export type Ecole = keyof typeof ECOLES;

export const LETTRES = Object.keys(ECOLES) as Ecole[];

const NUMEROS = new Map(LETTRES.map((lettre, rang) => [lettre, `096000${rang}`]));

export function uaiOf(ecole: Ecole): string {
  const numero = NUMEROS.get(ecole) ?? '';
  return numero + computeUaiLetter(numero);
}

interface Droit {
  readonly role: Role;
  readonly ecole?: Ecole;
  readonly departement?: string;
  readonly academie?: string;
  readonly region?: string;
  readonly fin?: string;
}

/** Who is somebody in this country, and what for. Each school has its six people besides. */
const HORS_DES_ECOLES: Readonly<Record<string, readonly Droit[]>> = {
  'srane C1': [{ role: 'srane', academie: 'C1' }],
  'srane C1 C3': [
    { role: 'srane', academie: 'C1' },
    { role: 'srane', academie: 'C3' },
  ],
  'srane R1': [{ role: 'srane', region: 'R1' }],
  'referent D1': [{ role: 'referent_departemental', departement: 'D1' }],
  'referent D1 D2': [
    { role: 'referent_departemental', departement: 'D1' },
    { role: 'referent_departemental', departement: 'D2' },
  ],
  'lecteur C1': [{ role: 'lecteur', academie: 'C1' }],
  'lecteur R1': [{ role: 'lecteur', region: 'R1' }],
  administrateur: [{ role: 'administrateur' }],
  'chef A et B': [
    { role: 'chef', ecole: 'A' },
    { role: 'chef', ecole: 'B' },
  ],
  'chef A, referent D2': [
    { role: 'chef', ecole: 'A' },
    { role: 'referent_departemental', departement: 'D2' },
  ],
  'chef A, lecteur B': [
    { role: 'chef', ecole: 'A' },
    { role: 'lecteur', ecole: 'B' },
  ],
  'chef parti': [{ role: 'chef', ecole: 'A', fin: '2025-08-31' }],
};

const DES_ECOLES = ['chef', 'adjoint', 'rrupn', 'autre rrupn', 'contributeur', 'lecteur'] as const;

/** Everybody, with their rights. One of the RRUPN also works for the académie and the région of the school. */
export const PERSONNES: Readonly<Record<string, readonly Droit[]>> = {
  ...HORS_DES_ECOLES,
  ...Object.fromEntries(
    LETTRES.flatMap((ecole) =>
      DES_ECOLES.map((nom) => [`${nom} ${ecole}`, [{ role: nom === 'autre rrupn' ? ('rrupn' as const) : nom, ecole }]]),
    ),
  ),
  'autre rrupn E': [
    { role: 'rrupn', ecole: 'E' },
    { role: 'srane', academie: 'C3' },
    { role: 'srane', region: 'R2' },
  ],
};

export const agentOf = (personne: string): string => identify('agents', { rang: personne });

export const empreinteOf = (personne: string): string => `session de ${personne}`;

/** A row as it stands, under the place where the server keeps it. */
export interface LigneLue {
  readonly lieu: string;
  readonly valeurs: Ligne;
}

export type Tables = ReadonlyMap<string, readonly LigneLue[]>;

/** Writes at least one row of each table for each school, académie, person, and reads them all back. */
export async function createMonde(client: pg.ClientBase): Promise<Tables> {
  await client.query('set session_replication_role = replica');
  const colonnes = await readColonnes(client);
  await addTerritoires(client);
  for (const [table, siennes] of colonnes) {
    if (['migrations', 'regions', 'academies', 'departements', 'etablissements', 'habilitations'].includes(table))
      continue;
    for (const qui of listProprietaires(table, new Set(siennes.map(({ nom }) => nom))))
      await writeLigne(client, table, buildLigne(table, siennes, qui));
  }
  await addPersonnes(client);
  const autres = LETTRES.map((ecole) => agentOf(`autre rrupn ${ecole}`));
  await client.query(`update bilans set etat = 'en_preparation', presente_le = null`);
  await client.query(`update bilans set etat = 'presente', presente_le = '2026-11-19' where agent = any($1)`, [autres]);
  await client.query(`update editions_des_bilans set etat = 'presente' where agent = any($1)`, [autres]);
  await client.query(`update activites set partagee = true where agent = any($1)`, [autres]);
  return readMonde(client, [...colonnes.keys()]);
}

async function addTerritoires(client: pg.ClientBase): Promise<void> {
  for (const [lettre, lieu] of Object.entries(ECOLES)) {
    const { departement, academie, region } = lieu;
    await writeLigne(client, 'regions', { code: region, nom: region });
    await writeLigne(client, 'academies', { code: academie, nom: academie, region });
    await writeLigne(client, 'departements', { code: departement, nom: departement, academie });
    const uai = uaiOf(lettre as Ecole);
    await writeLigne(client, 'etablissements', {
      ...{
        uai,
        ...lieu,
        nom: uai,
        type: 'college',
        nature: 340,
        commune: 'Guéret',
        recherche: uai,
        origine: 'demonstration',
      },
    });
  }
}

/** Whom the rows of a table belong to, by the columns that it has. */
function listProprietaires(table: string, noms: ReadonlySet<string>): Proprietaire[] {
  const personnes = Object.keys(PERSONNES);
  if (table === 'agents') return personnes.map((rang) => ({ rang }));
  if (noms.has('uai'))
    return LETTRES.flatMap((ecole) =>
      ['rrupn', 'autre rrupn'].map((qui) => ({
        ...ECOLES[ecole],
        uai: uaiOf(ecole),
        agent: agentOf(`${qui} ${ecole}`),
        rang: qui,
      })),
    );
  if (noms.has('academie')) return LETTRES.map((ecole) => ({ ...ECOLES[ecole], rang: ECOLES[ecole].departement }));
  if (noms.has('agent')) return personnes.map((rang) => ({ agent: agentOf(rang), rang }));
  return [{ rang: 'un' }, { rang: 'deux' }];
}

async function addPersonnes(client: pg.ClientBase): Promise<void> {
  for (const [personne, droits] of Object.entries(PERSONNES)) {
    const agent = agentOf(personne);
    await client.query(`update sessions set empreinte = $2, expire_le = '2100-01-01' where agent = $1`, [
      agent,
      empreinteOf(personne),
    ]);
    await client.query(`update comptes set actif = true where agent = $1`, [agent]);
    for (const [rang, { ecole, ...droit }] of droits.entries())
      await writeLigne(client, 'habilitations', {
        id: identify('habilitations', { rang: `${personne} ${rang}` }),
        ...{ agent, ...droit, uai: ecole ? uaiOf(ecole) : null, debut: '2020-09-01' },
      });
  }
}

/** Every row, and where it is: a place that changes with each write. */
async function readMonde(client: pg.ClientBase, tables: readonly string[]): Promise<Tables> {
  const lues = new Map<string, LigneLue[]>();
  for (const table of tables) {
    const { rows } = await client.query<LigneLue>(
      `select t.tableoid::text || t.ctid::text as lieu, to_jsonb(t) as valeurs from ${table} t`,
    );
    lues.set(table, rows);
  }
  return lues;
}
