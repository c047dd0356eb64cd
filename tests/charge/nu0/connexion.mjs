import { listDroits } from '@focale/domaine';
import { verify } from '@node-rs/argon2';
import { createHash, randomBytes } from 'node:crypto';

const hash = (genre, valeur) => createHash('sha256').update(`${genre}:${valeur}`).digest('hex');

const TENTATIVES = `
  select count(*) filter (where cle = $1)::int as compte, count(*) filter (where cle = $2)::int as adresse
  from tentatives_connexion where cle in ($1, $2) and vue_le > now() - interval '15 minutes'`;

const HABILITATIONS = `
  select json_strip_nulls(json_build_object('role', role, 'region', region, 'academie', academie, 'departement', departement,
    'uai', uai, 'fonctions', fonctions, 'debut', debut, 'fin', fin,
    'academieDuDepartement', (select d.academie from departements d where d.code = departement))) as h
  from habilitations where agent = $1 order by debut, id`;

/** A sign-in: the same look-ups, the same hash verified, the same session written, one statement after the other. */
export async function openSession(pool, { courriel, motDePasse }) {
  await pool.query(TENTATIVES, [hash('compte', courriel), hash('adresse', '127.0.0.1')]);
  const { rows } = await pool.query(
    `select c.agent, c.mot_de_passe from agents a join comptes c on c.agent = a.id and c.actif where a.courriel = $1`,
    [courriel],
  );
  const [compte] = rows;
  if (!(await verify(compte.mot_de_passe, motDePasse))) throw new Error(`${courriel}: wrong password`);
  await pool.query(`delete from tentatives_connexion where cle = $1`, [hash('compte', courriel)]);
  const jeton = randomBytes(32).toString('base64url');
  await pool.query(`insert into sessions (empreinte, agent, expire_le) values ($1, $2, now() + interval '12 hours')`, [
    createHash('sha256').update(jeton).digest('hex'),
    compte.agent,
  ]);
  await pool.query(`delete from sessions where agent = $1 and expire_le < now()`, [compte.agent]);
  const { rows: agents } = await pool.query(`select id, prenom, nom, courriel from agents where id = $1`, [
    compte.agent,
  ]);
  const { rows: lignes } = await pool.query(HABILITATIONS, [compte.agent]);
  const habilitations = lignes.map(({ h }) => h);
  const liste = (champ) => habilitations.flatMap((h) => h[champ] ?? []);
  const { rows: etablissements } = await pool.query(
    `select uai, nom from etablissements
     where uai = any($1::bpchar[]) or departement = any($2) or academie = any($3) or region = any($4)
     order by nom, uai limit 50`,
    [liste('uai'), liste('departement'), liste('academie'), liste('region')],
  );
  // What the contract says since: the same answer is asked of all.
  const droits = habilitations.map((h) => ({ ...h, droits: listDroits(h) }));
  return { agent: agents[0], habilitations: droits, etablissements };
}
