import { listEtats } from './motifs.mjs';
import { ACADEMIES } from './territoires.mjs';

/** Opens the film of a year in every school under the dimensions that the product computes. */
export async function writeSuivis(client, annee, jour, sqlProfils) {
  await client.query(
    `insert into suivis (uai, annee, region, academie, departement, type, ent, nouveau_chef, niveaux)
     select p.uai, $1::smallint, p.region, p.academie, p.departement, p.type, p.ent, p."nouveauChef", p.niveaux from (${sqlProfils}) p`,
    [annee, jour, null, 10_000_000],
  );
}

/** Which lines apply to each profile found (every académie has the same ones), and what the faits of each motif make of the lines that wait for them. */
export async function writeRegles(client, annees, aujourdhui, produit) {
  await client.query(`analyze suivis`);
  const { rows: profils } = await client.query(
    `select p.*, f.action, f.applicabilite
     from (select distinct annee, type, ent, nouveau_chef as "nouveauChef", niveaux from suivis) p
     join film_actions f on f.academie = $1 and f.annee = p.annee and f.nature = 'action'`,
    [ACADEMIES[0].code],
  );
  const applicables = profils.map((profil) => ({
    ...profil,
    applicable: produit.isApplicable(profil.applicabilite, profil),
  }));
  await client.query(
    `create table ensemble.applicables as select * from jsonb_to_recordset($1::jsonb)
       as t(annee smallint, action smallint, type text, ent text, "nouveauChef" boolean, niveaux text[], applicable boolean)`,
    [JSON.stringify(applicables)],
  );
  await client.query(
    `create table ensemble.etats as select * from jsonb_to_recordset($1::jsonb)
       as t(annee smallint, motif int, fait text, etat smallint, "enCours" boolean, le date)`,
    [JSON.stringify(annees.flatMap((annee) => listEtats(annee, aujourdhui, produit)))],
  );
}

/**
 * Progress of one académie and year: what declarations tick, and what heads ticked by hand, most of it in a past year, half
 * of what is due in the current one ($3: today), nothing in the next.
 */
export const SQL_AVANCEMENTS = `
  insert into avancements (uai, annee, action, statut, applicable, automatique, fait_le, commentaire, motif, agent, version, modifie_le)
  select uai, annee, action, statut, applicable, automatique,
    case when automatique then le when statut = 2 then make_date(annee, 9, 1) + h % 80 end,
    case when a_la_main and h % 12 = 3 then 'Vu en réunion de direction.' end,
    case when a_la_main and statut = 3 then 'Sans objet cette année.' end,
    case when a_la_main then chef end, case when statut = 0 then 1 else 2 end, make_timestamptz(annee, 9, 1, 8, 0, 0, 'UTC')
  from (
    select s.uai, s.annee, l.action, p.applicable, e.chef, d.le, h.h, d.etat is not null and d.etat > 0 as automatique,
      d.etat is null and m.statut > 0 as a_la_main,
      case when d.etat is not null then case d.etat when 1 then 2 when 2 then 3 else 0 end else m.statut end as statut
    from suivis s
    join ensemble.ecoles e on e.uai = s.uai
    join film_actions l on l.academie = s.academie and l.annee = s.annee and l.nature = 'action'
    join ensemble.applicables p on p.annee = s.annee and p.action = l.action and p.type = s.type and p.ent = s.ent
      and p."nouveauChef" = s.nouveau_chef and p.niveaux = s.niveaux
    left join ensemble.etats d on d.annee = s.annee and d.motif = e.motif and d.fait = l.fait
    cross join lateral (select (e.rang * 31 + l.action * 17 + s.annee * 7) % 100 as h) h
    cross join lateral (
      select case when not p.applicable or s.annee > extract(year from $3::date) then 0
        when s.annee < extract(year from $3::date) then case when h.h < 74 then 2 when h.h < 78 then 1 when h.h < 82 then 3 else 0 end
        when l.echeance < $3::date then case when h.h < 52 then 2 when h.h < 62 then 1 when h.h < 66 then 3 else 0 end
        else case when h.h < 8 then 2 when h.h < 16 then 1 else 0 end end as statut
    ) m
    where s.academie = $1 and s.annee = $2::smallint
  ) t order by uai, action`;

/** What is expected of the schools in a year ($1): declarations by their faits, obligations by their line, as `OpenAttendusEcoles` does. */
export const SQL_ATTENDUS = `
  insert into attendus_etablissements (uai, annee, code, etat, en_cours, recu_le)
  select s.uai, s.annee, m.code, coalesce(d.etat, o.etat, 0), coalesce(d."enCours", o.en_cours, false), coalesce(d.le, o.le)
  from suivis s
  join ensemble.ecoles e on e.uai = s.uai
  join attendus_modele m on m.academie = s.academie and m.annee = $1::smallint and m.actif
  left join ensemble.etats d on d.annee = $1::smallint and d.motif = e.motif and d.fait = m.fait
  left join (
    select a.uai, m.code, case when not a.applicable or a.statut = 3 then 2 when a.statut = 2 then 1 else 0 end as etat,
      a.applicable and a.statut = 1 as en_cours, case when a.applicable and a.statut = 2 then a.fait_le end as le
    from attendus_modele m
    join film_actions l on l.academie = m.academie and l.annee = $1::smallint and l.cle = m.cle
    join suivis s on s.academie = m.academie and s.annee = $1::smallint
    join avancements a on a.uai = s.uai and a.annee = $1::smallint and a.action = l.action
    where m.annee = $1::smallint
  ) o on o.uai = s.uai and o.code = m.code
  where s.annee = $1::smallint order by s.uai, m.code`;

/** Earlier states of what was ticked by hand in a year ($1), for one line out of ten. */
export const SQL_HISTOIRE = `
  insert into avancements_histoire (uai, annee, action, statut, applicable, automatique, force, version, depuis, jusqu_a)
  select uai, annee, action, 0, true, false, false, 1, modifie_le - interval '10 days', modifie_le
  from avancements where annee = $1::smallint and version = 2 and action % 10 = 1 order by uai, action`;
