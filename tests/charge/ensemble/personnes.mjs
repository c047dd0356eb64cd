import { ACADEMIES, DEPARTEMENTS, REGIONS } from './territoires.mjs';

/** Password of every account of the set. */
export const MOT_DE_PASSE = 'mot-de-passe-de-charge';

/** Secret of the session that somebody has open: `cle` is the UAI of a head, the code of a territory for the others. */
export const buildSecret = (genre, cle) => `charge-${genre}-${cle}`;

export const buildCourriel = (genre, cle) => `${genre}.${cle.toLowerCase()}@essai.example`;

const PRENOMS = ['Camille', 'Dominique', 'Claude', 'Maxime', 'Sacha', 'Alix', 'Lou', 'Andrea'];
const NOMS = [
  'Verdier',
  'Lafont',
  'Morvan',
  'Castel',
  'Brunel',
  'Delmas',
  'Rivoire',
  'Fabre',
  'Tessier',
  'Granger',
  'Nadeau',
];

/** A head and a RRUPN in each school, a SRANE in each académie and région, a référent in each département; all have a session. */
export async function writePersonnes(client, empreinte) {
  const territoires = [
    ...ACADEMIES.map(({ code }) => ({ genre: 'srane', role: 'srane', champ: 'academie', code })),
    ...Object.keys(REGIONS).map((code) => ({ genre: 'region', role: 'srane', champ: 'region', code })),
    ...DEPARTEMENTS.map(({ code }) => ({
      genre: 'referent',
      role: 'referent_departemental',
      champ: 'departement',
      code,
    })),
  ];
  await client.query(
    `create table ensemble.gens as
     select chef as id, 'chef' as genre, 'chef' as role, uai::text as cle, rang, uai, null::text as academie, null::text as region, null::text as departement,
       case when rang % 8 = 0 then date '2026-09-01' else date '2023-09-01' end as debut from ensemble.ecoles
     union all select rrupn, 'rrupn', 'rrupn', uai, rang + 3, uai, null, null, null, '2025-09-01' from ensemble.ecoles
     union all select md5(genre || code)::uuid, genre, role, code, row_number() over (order by genre, code), null,
       case champ when 'academie' then code end, case champ when 'region' then code end, case champ when 'departement' then code end, '2023-09-01'
     from jsonb_to_recordset($1::jsonb) as t(genre text, role text, champ text, code text)`,
    [JSON.stringify(territoires)],
  );
  await client.query(
    `insert into agents (id, courriel, prenom, nom)
     select id, genre || '.' || lower(cle) || '@essai.example', ($1::text[])[1 + rang % $2], ($3::text[])[1 + (rang / 8) % $4] from ensemble.gens`,
    [PRENOMS, PRENOMS.length, NOMS, NOMS.length],
  );
  await client.query(`insert into comptes (agent, mot_de_passe) select id, $1 from ensemble.gens`, [empreinte]);
  await client.query(
    `insert into habilitations (id, agent, role, region, academie, departement, uai, debut, pris_le)
     select md5('h' || id)::uuid, id, role, region, academie, departement, uai, debut, case role when 'chef' then debut end
     from ensemble.gens`,
  );
  // Seen far from now: none is to be renewed while the clock counts, for nobody.
  await client.query(
    `insert into sessions (empreinte, agent, vue_le, expire_le)
     select encode(sha256(convert_to('charge-' || genre || '-' || cle, 'UTF8')), 'hex'), id, '2099-01-01', '2099-01-02' from ensemble.gens`,
  );
}
