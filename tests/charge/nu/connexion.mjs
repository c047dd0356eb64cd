import { listDroits } from '@focale/domaine';
import { verify } from '@node-rs/argon2';
import { createHash, randomBytes } from 'node:crypto';

/** Everything that a sign-in reads, its answer being serialised by the server. */
const COMPTE = `
  select c.agent, c.mot_de_passe, json_build_object(
    'agent', json_build_object('id', a.id, 'prenom', a.prenom, 'nom', a.nom, 'courriel', a.courriel),
    'habilitations', (select json_agg(json_strip_nulls(json_build_object('role', h.role, 'region', h.region, 'academie', h.academie,
      'departement', h.departement, 'uai', h.uai, 'fonctions', h.fonctions, 'debut', h.debut, 'fin', h.fin,
      'academieDuDepartement', (select d.academie from departements d where d.code = h.departement))) order by h.debut, h.id)
      from habilitations h where h.agent = a.id),
    'etablissements', (select coalesce(json_agg(e), '[]') from (
      select e.uai, e.nom from habilitations h join etablissements e
        on e.uai = h.uai or e.departement = h.departement or e.academie = h.academie or e.region = h.region
      where h.agent = a.id order by e.nom, e.uai limit 50) e)) as session
  from agents a join comptes c on c.agent = a.id and c.actif where a.courriel = $1`;

const SESSION = `insert into sessions (empreinte, agent, expire_le) values ($1, $2, now() + interval '12 hours')`;

/** A sign-in: one statement to read, the same hash verified, one statement to write. */
export async function openSession({ pool }, { courriel, motDePasse }) {
  const { rows } = await pool.query({ name: 'compte', text: COMPTE, values: [courriel] });
  const [{ agent, mot_de_passe: empreinte, session }] = rows;
  if (!(await verify(empreinte, motDePasse))) throw new Error(`${courriel}: wrong password`);
  const jeton = createHash('sha256').update(randomBytes(32).toString('base64url')).digest('hex');
  await pool.query({ name: 'session', text: SESSION, values: [jeton, agent] });
  const habilitations = session.habilitations.map((h) => ({ ...h, droits: listDroits(h) }));
  return JSON.stringify({ ...session, habilitations });
}
