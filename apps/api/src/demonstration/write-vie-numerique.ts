import type { Base } from '../socle/contexte/index.js';
import { uuidOf } from './alea.js';
import type { VieNumerique } from './types-de-la-vie-numerique.js';

const ANNEE = `substr(annee, 1, 4)::smallint`;
const CAMPAGNE = uuidOf('campagne', '087');

/** Events, EDUCAP, RGPD, GAR, indicators, Pix and equipment. Their faits are written with the others. */
export async function writeVieNumerique(base: Base, vie: VieNumerique): Promise<void> {
  const insert = (sql: string, lignes: readonly object[]): Promise<unknown> =>
    base.query(sql, [JSON.stringify(lignes)]);
  await insert(
    `insert into evenements (uai, id, annee, genre, date, titre, theme, publics, participants)
     select uai, id, ${ANNEE}, genre, date, titre, theme, publics, participants
     from jsonb_to_recordset($1::jsonb) as e(uai char(8), id uuid, annee text, genre text, date date, titre text, theme text,
       publics text[], participants integer)`,
    vie.evenements,
  );
  await insert(
    `insert into educap_etats (uai, annee, precedent_le, positionne_le)
     select uai, ${ANNEE}, "precedentLe", "positionneLe"
     from jsonb_to_recordset($1::jsonb) as e(uai char(8), annee text, "precedentLe" date, "positionneLe" date)`,
    vie.educap,
  );
  await insert(
    `insert into educap_objectifs (uai, id, annee, intitule, etat, ordre)
     select uai, id, ${ANNEE}, intitule, etat, ordre
     from jsonb_to_recordset($1::jsonb) as o(uai char(8), id uuid, annee text, intitule text, etat text, ordre smallint)`,
    vie.objectifs,
  );
  await insert(
    `insert into rgpd_etats (uai, annee, objet, traitements, releve_le, dossier_cree_le)
     select uai, ${ANNEE}, objet, traitements, "releveLe", "dossierCreeLe"
     from jsonb_to_recordset($1::jsonb) as r(uai char(8), annee text, objet uuid, traitements integer, "releveLe" date,
       "dossierCreeLe" date)`,
    vie.rgpd,
  );
  await insert(
    `insert into rgpd_demandes (uai, id, annee, genre, recue_le, objet, close_le)
     select uai, id, ${ANNEE}, 'droits', "recueLe" + time '10:00', objet, "closeLe" + time '10:00'
     from jsonb_to_recordset($1::jsonb) as d(uai char(8), id uuid, annee text, "recueLe" date, objet text, "closeLe" date)`,
    vie.demandesRgpd,
  );
  await insert(
    `insert into gar_abonnements (uai, id, annee, ressource, financeur, debut, fin, quantite, suite)
     select uai, id, ${ANNEE}, ressource, financeur, debut, fin, quantite, suite
     from jsonb_to_recordset($1::jsonb) as a(uai char(8), id uuid, annee text, ressource text, financeur text, debut date,
       fin date, quantite integer, suite text)`,
    vie.abonnements,
  );
  await insert(
    `insert into indicateurs_valeurs (uai, annee, code, valeur, version)
     select uai, ${ANNEE}, code, valeur, 1
     from jsonb_to_recordset($1::jsonb) as v(uai char(8), annee text, code text, valeur numeric)`,
    vie.indicateurs,
  );
  await writePix(base, vie);
  await writeEquipement(base, vie);
}

async function writePix(base: Base, { pix }: VieNumerique): Promise<void> {
  await base.query(
    `with fichiers_pix as (
       select * from jsonb_to_recordset($1::jsonb) as p(uai char(8), id uuid, annee text, genre text, usage text, edition text, le date,
         comptes jsonb)
     ),
     imports as (
       insert into pix_imports (uai, id, annee, genre, usage, edition, lignes, importe_le)
       select uai, id, ${ANNEE}, genre, usage, edition,
         (select sum((c ->> 'inscrits')::integer) from jsonb_array_elements(comptes) c), le
       from fichiers_pix returning uai, id
     )
     insert into pix_comptes (uai, import, niveau, inscrits, termines, reussis)
     select f.uai, f.id, c.niveau, c.inscrits, c.termines, c.reussis
     from fichiers_pix f join imports using (uai, id),
       jsonb_to_recordset(f.comptes) as c(niveau text, inscrits integer, termines integer, reussis integer)`,
    [JSON.stringify(pix)],
  );
}

async function writeEquipement(base: Base, { demandes }: VieNumerique): Promise<void> {
  await base.query(
    `insert into campagnes_equipement (id, academie, annee, titre, collectivite, departement, types, categories, ouverte_le,
       close_le, consignes)
     values ($1, '22', 2026, 'Équipement des collèges 2027', 'Département de la Haute-Vienne', '087', '{college}',
       '{postes_fixes,portables,video,reseau,autre}', '2026-11-02', '2026-12-18',
       'Un besoin par ligne ; dites à quoi servira le matériel.')`,
    [CAMPAGNE],
  );
  await base.query(
    `insert into demandes_equipement (uai, id, annee, campagne, categorie, besoin, quantite, etat)
     select uai, id, ${ANNEE}, $2, categorie, besoin, quantite, etat
     from jsonb_to_recordset($1::jsonb) as d(uai char(8), id uuid, annee text, categorie text, besoin text, quantite integer,
       etat text)`,
    [JSON.stringify(demandes), CAMPAGNE],
  );
  await base.query(
    `with demandees as (
       select uai, id, quantite, row_number() over (order by uai, id) % 5 as rang from demandes_equipement where etat = 'demandee'
     )
     update demandes_equipement d
     set etat = case r.rang when 0 then 'accordee' when 1 then 'accordee_en_partie' else 'refusee' end,
       quantite_accordee = case r.rang when 0 then r.quantite when 1 then greatest(1, r.quantite / 2) end,
       reponse = case r.rang when 1 then 'Le reste à la prochaine campagne.' when 2 then 'Matériel renouvelé il y a moins de cinq ans.' end,
       repondu_le = '2026-11-20'
     from demandees r where r.uai = d.uai and r.id = d.id and r.rang < 3`,
  );
}

/** Addresses that exist nowhere: one just checked, one to check again, one dead. The rest of the library has none yet. */
export async function writeRessources(base: Base, aujourdhui: string): Promise<void> {
  await base.query(
    `update ressources r set adresse = 'https://ressources.example/' || v.rang, verifiee_le = $1::date - v.jours, morte = v.morte
     from (select id, row_number() over (order by cle) as rang from ressources where academie = '22') n
     join (values (1, 12, false), (2, 30, false), (3, 260, false), (4, 90, true)) as v(rang, jours, morte) on v.rang = n.rang
     where r.academie = '22' and r.id = n.id`,
    [aujourdhui],
  );
}
