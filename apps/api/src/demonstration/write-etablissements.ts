import type { Base } from '../socle/contexte/index.js';
import type { Demonstration, EtablissementDeDemonstration } from './types.js';

const DEBUT_DES_ENTS = '2020-08-01';

/** Territories, schools and their ENT. */
export async function writeEtablissements(
  base: Base,
  etablissements: readonly EtablissementDeDemonstration[],
): Promise<void> {
  await base.query(`insert into regions values ('75', 'Nouvelle-Aquitaine') on conflict do nothing`);
  await base.query(`insert into academies values ('22', 'Limoges', '75') on conflict do nothing`);
  await base.query(
    `insert into departements values ('019', 'Corrèze', '22'), ('023', 'Creuse', '22'), ('087', 'Haute-Vienne', '22')
     on conflict do nothing`,
  );
  await base.query(
    `insert into etablissements (uai, nom, type, nature, adresse, code_postal, code_commune, commune, departement, academie,
       region, courriel, latitude, longitude, ulis, segpa, education_prioritaire, origine, recherche)
     select e.uai, e.nom, e.type, e.nature, e.adresse, e."codePostal", e."codeCommune", e.commune, e.departement, e.academie,
       '75', e.courriel, e.latitude, e.longitude, e.ulis, e.segpa, e."educationPrioritaire", 'demonstration', e.recherche
     from jsonb_to_recordset($1::jsonb) as e(uai char(8), nom text, type text, nature smallint, adresse text, "codePostal" text,
       "codeCommune" text, commune text, departement text, academie text, courriel text, latitude float8, longitude float8,
       ulis boolean, segpa boolean, "educationPrioritaire" text, recherche text)`,
    [JSON.stringify(etablissements.map((e) => ({ ...e, recherche: fold(`${e.nom} ${e.commune} ${e.uai}`) })))],
  );
  await base.query(
    `insert into ents_etablissements (uai, debut, ent)
     select e.uai, '${DEBUT_DES_ENTS}', e.ent from jsonb_to_recordset($1::jsonb) as e(uai char(8), ent text)`,
    [JSON.stringify(etablissements)],
  );
}

/** People, their habilitations, and the accounts that visitors sign in with. */
export async function writePersonnes(base: Base, donnees: Demonstration, motDePasse: string): Promise<void> {
  await base.query(
    `insert into agents (id, courriel, prenom, nom, discipline)
     select id, courriel, prenom, nom, discipline
     from jsonb_to_recordset($1::jsonb) as a(id uuid, courriel text, prenom text, nom text, discipline text)`,
    [JSON.stringify(donnees.agents)],
  );
  await base.query(
    `insert into comptes (agent, mot_de_passe)
     select a.id, case when a.id = any($1::uuid[]) then $2 end from agents a`,
    [donnees.comptes.map(({ agent }) => agent), motDePasse],
  );
  await base.query(
    `insert into habilitations (id, agent, role, academie, departement, uai, fonctions, debut, fin, pris_le)
     select id, agent, role, academie, departement, uai, fonctions, debut, fin, "prisLe"
     from jsonb_to_recordset($1::jsonb) as h(id uuid, agent uuid, role text, academie text, departement text, uai char(8),
       fonctions text[], debut date, fin date, "prisLe" date)`,
    [JSON.stringify(donnees.habilitations)],
  );
  await base.query(
    `update etablissements e set direction_invitee_le = maintenant()
     where exists (select from habilitations h where h.uai = e.uai and h.role = 'chef')`,
  );
}

/** The SRANE opened the rentrée to its schools before the summer, for both years. */
export async function writeParametres(base: Base): Promise<void> {
  await base.query(
    `insert into parametres_academie (academie, annee, cle, valeur)
     values ('22', 2025, 'rentreeOuverteLe', '"2025-05-12"'), ('22', 2026, 'rentreeOuverteLe', '"2026-05-11"')`,
  );
}

function fold(texte: string): string {
  return texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
