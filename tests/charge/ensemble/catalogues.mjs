import { ACADEMIES, DEPARTEMENTS } from './territoires.mjs';

/** Where the product opens the films that the other académies copy. */
const [MODELE] = ACADEMIES;
const [PLACE] = DEPARTEMENTS;
const UAI = '0759999A';

/** Written school by school, later. */
const DES_ECOLES = /^(etablissements|departements|territoires|suivis|habilitations|avancements|compteurs|versions)/;

/**
 * Publishes the film and the attendus of these years in every académie. The product itself does it in one, for one school
 * that is removed afterwards: whatever it writes by académie is copied to the others.
 * @param open opens the films of a year, as `OpenSuivis.executeAll` does
 */
export async function openCatalogues(client, annees, open) {
  await client.query(
    `insert into etablissements (uai, nom, type, nature, commune, departement, academie, region, recherche, origine)
     values ($1, 'Modèle', 'college', 340, 'Modèle', $2, $3, $4, 'modele', 'demonstration')`,
    [UAI, PLACE.code, MODELE.code, MODELE.region],
  );
  for (const annee of annees) await open(annee);
  await client.query(`set session_replication_role = replica`);
  for (const table of await listTables(client, 'uai')) await client.query(`delete from ${table} where uai = $1`, [UAI]);
  await client.query(`truncate compteurs_film, compteurs_suivis, compteurs_ecoles, compteurs_attendus`);
  // The bare handlers were written before lines that a school may leave: here, all of them count.
  await client.query(`update film_actions set nature = 'action' where nature = 'facultative'`);
  for (const table of await listTables(client, 'academie'))
    if (!DES_ECOLES.test(table)) await copyToOthers(client, table);
  await client.query(`set session_replication_role = origin`);
  // Each académie has a version of its own, which triggers would have given.
  await client.query(
    `insert into versions_catalogues (academie, annee) select academie, annee from films on conflict do nothing`,
  );
}

/** Tables of the application that have this column, partitions left to their parent. */
async function listTables(client, colonne) {
  const { rows } = await client.query(
    `select c.relname as table from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and a.attname = $1 and not a.attisdropped order by 1`,
    [colonne],
  );
  return rows.map(({ table }) => table);
}

async function copyToOthers(client, table) {
  const { rows } = await client.query(
    `select quote_ident(attname) as nom from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attname <> 'academie'`,
    [table],
  );
  const colonnes = rows.map(({ nom }) => nom).join(', ');
  await client.query(
    `insert into ${table} (academie, ${colonnes}) select a.code, ${colonnes.replace(/[^, ]+/g, 't.$&')}
     from ${table} t cross join unnest($2::text[]) as a(code) where t.academie = $1 order by a.code`,
    [MODELE.code, ACADEMIES.slice(1).map(({ code }) => code)],
  );
}
