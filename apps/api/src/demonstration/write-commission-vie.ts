import type { Base } from '../socle/contexte/index.js';
import type { VieDesCommissions } from './types-de-la-vie-des-commissions.js';

const ANNEE = `substr(annee, 1, 4)::smallint`;

/** Meetings with their attendance and decisions, charters, training needs. Their faits are written with the others. */
export async function writeVieDesCommissions(base: Base, vie: VieDesCommissions): Promise<void> {
  const insert = (sql: string, lignes: readonly object[]): Promise<unknown> =>
    base.query(sql, [JSON.stringify(lignes)]);
  await insert(
    `update membres_commission m set courriel = c.courriel
     from jsonb_to_recordset($1::jsonb) as c(uai char(8), annee text, membre uuid, courriel text)
     where m.uai = c.uai and m.annee = substr(c.annee, 1, 4)::smallint and m.id = c.membre`,
    vie.courriels,
  );
  await insert(
    `insert into reunions (uai, id, annee, debut, duree_minutes, lieu, objet, ordre_du_jour, etat, compte_rendu)
     select uai, id, ${ANNEE}, (jour + time '17:00') at time zone 'Europe/Paris', 90, 'Salle de réunion', objet,
       '[{"titre": "Point sur les usages de l’ENT", "duree": 20}, {"titre": "Plan d’action numérique", "duree": 40},
         {"titre": "Besoins de formation", "duree": 20}]', etat, "compteRendu"
     from jsonb_to_recordset($1::jsonb) as r(uai char(8), id uuid, annee text, jour date, objet text, etat text,
       "compteRendu" text)`,
    vie.reunions,
  );
  await insert(
    `insert into presences (uai, reunion, membre, qualite, nom, presence, nombre)
     select uai, reunion, membre, qualite, nom, presence, nombre
     from jsonb_to_recordset($1::jsonb) as p(uai char(8), reunion uuid, membre uuid, qualite text, nom text,
       presence text, nombre smallint)`,
    vie.presences,
  );
  await insert(
    `insert into actions_locales (uai, id, annee, reunion, intitule, responsable, echeance, statut)
     select uai, id, ${ANNEE}, reunion, intitule, responsable, echeance, statut
     from jsonb_to_recordset($1::jsonb) as a(uai char(8), id uuid, annee text, reunion uuid, intitule text,
       responsable text, echeance date, statut text)`,
    vie.actions,
  );
  await insert(
    `insert into documents_numeriques (uai, id, annee, genre, numero, titre, adopte_le, annexe_le)
     select uai, id, ${ANNEE}, 'charte_usage', row_number() over (partition by uai order by annee), titre, "adopteLe",
       "annexeLe"
     from jsonb_to_recordset($1::jsonb) as d(uai char(8), id uuid, annee text, titre text, "adopteLe" date,
       "annexeLe" date)`,
    vie.documents,
  );
  await insert(
    `insert into besoins_formation (uai, id, annee, dispositif, titre, public, nombre, etat)
     select uai, id, ${ANNEE}, dispositif, titre, public, nombre, etat
     from jsonb_to_recordset($1::jsonb) as b(uai char(8), id uuid, annee text, dispositif text, titre text,
       public text, nombre integer, etat text)`,
    vie.besoins,
  );
}
