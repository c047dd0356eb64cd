import { DEPARTEMENTS } from './territoires.mjs';

/** Made-up names: no school of the country bears one of them with its commune. */
const NOMS = ['des Tilleuls', 'du Val-Fleuri', 'de la Garenne', 'des Trois-Moulins', 'du Grand-Clos', 'des Alouettes'];
const COMMUNES = [
  'Montrelac',
  'Saint-Aubier',
  'Roquevigne',
  'Clairbois',
  'Villeneuve-en-Brande',
  'Pontarcier',
  'Lussagne',
];
/** Of twenty schools: thirteen collèges, three lycées, two professional ones, a polyvalent one, an EREA. */
const TYPES = [
  ...Array(13).fill(['college', 340, 'Collège']),
  ...Array(3).fill(['lycee', 302, 'Lycée']),
  ...Array(2).fill(['lycee_pro', 320, 'Lycée professionnel']),
  ['lycee_polyvalent', 306, 'Lycée polyvalent'],
  ['erea', 370, 'EREA'],
].map(([type, nature, libelle]) => ({ type, nature, libelle }));

/**
 * One row a school with what everything else is made from, in a schema of the bench: its rank, its motif, its head, its
 * RRUPN. Schools are dealt to the départements in turn; the type changes along the ranks of each.
 */
export async function writeEcoles(client, nombre) {
  await client.query(`create schema ensemble`);
  const values = (lignes) => JSON.stringify(lignes.map((ligne, rang) => ({ rang, ...ligne })));
  await client.query(
    `create table ensemble.ecoles as
     select (n.numero || substr('ABCDEFGHJKLMNPRSTUVWXYZ', n.numero::int % 23 + 1, 1))::char(8) as uai, r.rang, r.place, r.rang % 10 as motif,
       d.code as departement, d.academie, d.region, t.type, t.nature, t.libelle || ' ' || ($4::text[])[1 + r.rang % $5] || ' ' || r.rang as nom,
       ($6::text[])[1 + (r.rang / 7) % $7] as commune, md5('chef' || r.rang)::uuid as chef, md5('rrupn' || r.rang)::uuid as rrupn
     from (select g as rang, g % $8::int as depart, g / $8::int as place from generate_series(0, $1::int - 1) g) r
     join jsonb_to_recordset($2::jsonb) as d(rang int, code text, academie text, region text, prefixe text) on d.rang = r.depart
     join jsonb_to_recordset($3::jsonb) as t(rang int, type text, nature smallint, libelle text) on t.rang = (r.place * 7 + r.depart * 3) % 20
     cross join lateral (select d.prefixe || lpad((9000 + r.place)::text, 4, '0') as numero) n
     order by 1`,
    [nombre, values(DEPARTEMENTS), values(TYPES), NOMS, NOMS.length, COMMUNES, COMMUNES.length, DEPARTEMENTS.length],
  );
  await client.query(`alter table ensemble.ecoles add primary key (uai)`);
  await client.query(`analyze ensemble.ecoles`);
  await client.query(
    `insert into etablissements (uai, nom, type, nature, commune, departement, academie, region, recherche, origine, courriel,
       latitude, longitude, segpa, post_bac, voie_professionnelle)
     select uai, nom, type, nature, commune, departement, academie, region,
       translate(lower(nom || ' ' || commune || ' ' || uai), 'éèâç', 'eeac'), 'demonstration', 'ce.' || lower(uai) || '@essai.example',
       43 + rang % 700 / 100.0, -4 + rang % 1100 / 100.0, type = 'college' and place % 4 = 0,
       type in ('lycee', 'lycee_polyvalent') and place % 2 = 0, type in ('lycee_pro', 'lycee_polyvalent')
     from ensemble.ecoles order by uai`,
  );
  await client.query(
    `insert into territoires_etablissements select distinct departement, academie, region from ensemble.ecoles on conflict do nothing`,
  );
  await client.query(
    `insert into sections (uai, section, nature, nom)
     select uai, md5(uai)::char(8), 390, 'SEGPA' from ensemble.ecoles where type = 'college' and place % 4 = 0 order by uai`,
  );
  // As presets give them: one ENT a département for the collèges, one a région for the others.
  await client.query(
    `insert into ents_etablissements (uai, debut, ent, certitude)
     select uai, '2024-09-01', case when type = 'college' then (array['ose', 'enej', 'i_cart', 'ent_creuse', 'edugar'])[1 + ascii(substr(departement, 3, 1)) % 5]
       else (array['lycee_connecte', 'aucun'])[1 + (ascii(substr(region, 2, 1)) % 4 = 0)::int] end, 'source'
     from ensemble.ecoles order by uai`,
  );
}
