import { computeUaiLetter } from '@focale/domaine';
import pg from 'pg';
import { type Table, TABLES } from '../../apps/api/src/tables.js';
import { buildLigne, type Colonne, readColonnes, writeLigne } from './lignes.js';

const REGIONS = 13;
const ACADEMIES = 30;
const DEPARTEMENTS = 101;

/** A school and its people, whose rows stand for those of every school. */
export interface Modele {
  readonly uai: string;
  readonly departement: string;
  readonly academie: string;
  readonly region: string;
  readonly agent: string;
}

/**
 * Multiplies one school: as many others in thirty académies, each with the same rows under identities of its own, then the
 * statistics that the planner reads. Tables where the model has no row get one first. Triggers sleep: counters are copied too.
 * @param adresse superuser's, who alone may put triggers to sleep
 */
export async function multiplyEcole(adresse: string, modele: Modele, ecoles: number): Promise<void> {
  const client = new pg.Client({ connectionString: adresse });
  await client.connect();
  try {
    await client.query(`set session_replication_role = replica`);
    const colonnes = await readColonnes(client);
    for (const [table, siennes] of colonnes) {
      if (DEJA_LA.includes(table) || TABLES[table as Table].classe === 'academique') continue;
      await writeLigne(client, table, buildLigne(table, siennes, { ...modele, rang: 'modele' }));
    }
    await addTerritoires(client, ecoles);
    for (const [table, siennes] of colonnes) await multiply(client, table, siennes, modele);
    await client.query('analyze');
  } finally {
    await client.end();
  }
}

/** Schools to make, with their territories, in the temporary table `copies`. */
async function addTerritoires(client: pg.Client, ecoles: number): Promise<void> {
  const uais = Array.from({ length: ecoles }, (_, rang) => {
    const numero = `097${String(rang).padStart(4, '0')}`;
    return numero + computeUaiLetter(numero);
  });
  await client.query(
    `create temporary table copies as
     select uai::char(8), 'D' || d as departement, 'A' || d % ${ACADEMIES} as academie, 'R' || d % ${ACADEMIES} % ${REGIONS} as region
     from (select uai, rang % ${DEPARTEMENTS} as d from unnest($1::text[]) with ordinality u(uai, rang)) e`,
    [uais],
  );
  await client.query(`insert into regions select distinct region, region from copies on conflict do nothing;
    insert into academies select distinct academie, academie, region from copies on conflict do nothing;
    insert into departements select distinct departement, departement, academie from copies on conflict do nothing`);
}

/** Tables whose rows are those of people: they follow the habilitations of the model. */
const DES_PERSONNES = ['agents', 'habilitations', 'comptes', 'sessions', 'activations', 'calendriers_personnels'];
const DEJA_LA = ['agents', 'etablissements', 'habilitations', 'migrations'];
const SANS_COPIE = ['regions', 'academies', 'departements', 'annees', 'migrations'];

async function multiply(client: pg.Client, table: string, colonnes: readonly Colonne[], modele: Modele): Promise<void> {
  if (SANS_COPIE.includes(table)) return;
  const noms = new Set(colonnes.map(({ nom }) => nom));
  const [de, condition] = sourceOf(table, noms);
  const valeurs = colonnes.map(({ nom, type }) => {
    if (['uai', 'departement', 'academie', 'region'].includes(nom))
      return `case when t."${nom}" is null then null else c."${nom}" end`;
    if (type === 'uuid') return `md5(t."${nom}"::text || c.cle)::uuid`;
    if (nom === 'empreinte' || nom === 'courriel') return `t."${nom}" || lower(c.cle)`;
    return `t."${nom}"`;
  });
  await client.query(
    `insert into ${table} (${[...noms].map((nom) => `"${nom}"`).join(', ')})
     select ${valeurs.join(', ')} from ${table} t cross join ${de} c where ${condition} on conflict do nothing`,
    condition.includes('$1') ? [condition.includes('academie') ? modele.academie : modele.uai] : [],
  );
}

const ECOLES = '(select *, uai::text as cle from copies)';
const TERRITOIRES = `(select distinct on (academie, departement) *, departement as cle from copies)`;

/** What a table is multiplied by, and which of its rows. */
function sourceOf(table: string, noms: ReadonlySet<string>): readonly [de: string, condition: string] {
  if (DES_PERSONNES.includes(table)) {
    const personne = table === 'agents' ? 'id' : 'agent';
    return [ECOLES, `t.${personne} in (select agent from habilitations where uai = $1)`];
  }
  if (noms.has('uai')) return [ECOLES, 't.uai = $1'];
  if (noms.has('academie')) return [TERRITOIRES, 't.academie = $1'];
  // Belongs to nobody in particular: files, mails, keys, imports. As many as schools.
  return [ECOLES, 'true'];
}
