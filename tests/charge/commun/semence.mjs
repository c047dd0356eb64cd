import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { ANNEE, load } from './produit.mjs';

/**
 * Writes a few schools of one académie, as an empty instance would have them: `build` receives `addEcole`, `addAgent`, which
 * gives an agent of a school with the cookie of an open session, and `addMission`, which gives a school with both.
 */
export async function withSemence(adresse, build) {
  const { computeUaiLetter } = await import('@focale/domaine');
  const { buildJeton, computeEmpreinte, COOKIE_SESSION } = await load('socle/acces/jeton.js');
  const pool = new pg.Pool({ connectionString: adresse, max: 2, options: '-c role=focale_demonstration' });
  const addEcole = async (rang, { type = 'college', departement = '023', nom = 'Établissement' } = {}) => {
    const numero = `099${String(rang).padStart(4, '0')}`;
    const uai = `${numero}${computeUaiLetter(numero)}`;
    await pool.query(`insert into departements values ($1, $1, '22') on conflict do nothing`, [departement]);
    await pool.query(
      `insert into etablissements (uai, nom, type, nature, commune, departement, academie, region, recherche, origine)
       values ($1, $2, $3, 340, 'Guéret', $4, '22', '75', 'x', 'demonstration')`,
      [uai, nom, type, departement],
    );
    return uai;
  };
  const addAgent = async (role, uai, nom = 'Chef') => {
    const id = randomUUID();
    const jeton = buildJeton();
    await pool.query(`insert into agents (id, courriel, prenom, nom) values ($1, $2, 'Camille', $3)`, [
      id,
      `${id}@essai.example`,
      nom,
    ]);
    await pool.query(`insert into comptes (agent) values ($1)`, [id]);
    await pool.query(
      `insert into habilitations (id, agent, role, uai, debut) values (gen_random_uuid(), $1, $2, $3, '2020-09-01')`,
      [id, role, uai],
    );
    await pool.query(`insert into sessions (empreinte, agent, expire_le) values ($1, $2, now() + interval '1 hour')`, [
      computeEmpreinte(jeton),
      id,
    ]);
    return { id, cookie: `${COOKIE_SESSION}=${jeton}` };
  };
  /** A school with its head and its RRUPN in mission, accepted. */
  const addMission = async (rang) => {
    const uai = await addEcole(rang, { nom: `Collège ${rang}` });
    const chef = await addAgent('chef', uai, `Chef${rang}`);
    const rrupn = await addAgent('rrupn', uai, `Référent${rang}`);
    const mandat = randomUUID();
    await pool.query(
      `insert into mandats (uai, id, annee, agent, debut, domaines, etat, transmise_le, compensation)
       values ($1, $2, $3, $4, '2026-09-01', '{conseiller,accompagner,administrer}', 'acceptee', '2026-09-02', 'aucune')`,
      [uai, mandat, ANNEE, rrupn.id],
    );
    return { uai, mandat, agent: rrupn.id, chef: chef.cookie, rrupn: rrupn.cookie };
  };
  try {
    await pool.query(`insert into regions values ('75', 'Région') on conflict do nothing`);
    await pool.query(`insert into academies values ('22', 'Académie', '75') on conflict do nothing`);
    return await build({ pool, addEcole, addAgent, addMission });
  } finally {
    await pool.end();
  }
}
