import { CODES_STATUTS_ACTION } from '@focale/domaine';
import { buildLigne } from './ligne.mjs';

/**
 * A tick in one statement: the line held, the audit, what is expected by it, the line itself, and what the answer needs of
 * the lines it is tied to. $1: school, $2: code, $3: version, $4: status, $5: today, $6: who ticks.
 */
const buildSql = (annee) => `
  with ligne as (
    select s.academie, f.version as catalogue, fa.action, fa.cle, fa.serie, fa.prerequis, a.statut, a.fait_le, a.motif, a.commentaire, a.force,
      a.charge_agent, a.charge_nom
    from suivis s
    join films f on f.academie = s.academie and f.annee = ${annee}
    join film_actions fa on fa.academie = s.academie and fa.annee = ${annee} and fa.code = $2
    join avancements a on a.uai = s.uai and a.annee = ${annee} and a.action = fa.action and a.version = $3
    where s.uai = $1 and s.annee = ${annee} for update of a
  ),
  trace as (
    insert into audit (agent, role, uai, annee, evenement, objet, avant, apres)
    select $6::uuid, 'chef', $1, ${annee}, 'film.action_updated', $2,
      jsonb_build_object('statut', statut, 'faitLe', fait_le, 'motif', motif, 'commentaire', commentaire, 'force', force, 'charge', charge_nom),
      jsonb_build_object('statut', (array['a_faire', 'en_cours', 'fait', 'sans_objet'])[$4::int + 1])
    from ligne
  ),
  obligation as (
    update attendus_etablissements e set etat = v.etat, en_cours = v.en_cours, recu_le = v.le
    from ligne l join attendus_modele m on m.academie = l.academie and m.annee = ${annee} and m.cle = l.cle
    cross join lateral (select case $4::int when 3 then 2 when 2 then 1 else 0 end as etat, $4::int = 1 as en_cours,
      case when $4::int = 2 then coalesce(l.fait_le, $5::date) end as le) v
    where e.uai = $1 and e.annee = ${annee} and e.code = m.code and (e.etat, e.en_cours, e.recu_le) is distinct from (v.etat, v.en_cours, v.le)
  ),
  maj as (
    update avancements a set statut = $4::int, fait_le = case when $4::int = 2 then coalesce(l.fait_le, $5::date) end, motif = null, force = false,
      automatique = false, agent = $6::uuid, version = a.version + 1
    from ligne l where a.uai = $1 and a.annee = ${annee} and a.action = l.action
    returning a.version, a.fait_le::text as fait_le
  )
  select l.academie, l.catalogue, l.action, m.version, m.fait_le, l.commentaire, l.charge_agent, l.charge_nom,
    (select count(*)::int from preuves p where p.uai = $1 and p.annee = ${annee} and p.action = l.action and p.retiree_le is null) as preuves,
    case when l.serie is not null or l.prerequis is not null then (
      select json_agg(json_build_array(fa.action, x.statut) order by fa.ordre) from film_actions fa
      join avancements x on x.uai = $1 and x.annee = ${annee} and x.action = fa.action and x.applicable
      where fa.academie = l.academie and fa.annee = ${annee} and fa.nature = 'action' and (fa.serie = l.serie or fa.cle = l.prerequis)) end as liees
  from ligne l cross join maj m`;

/** A tick by the head of the school. @throws when the line is not at this version */
export async function updateAction({ pool, catalogues, aujourdhui }, [uai, annee, code], { statut, version }, auteur) {
  const numero = CODES_STATUTS_ACTION[statut];
  const { rows } = await pool.query({
    name: `coche.${annee}`,
    text: buildSql(annee),
    values: [uai, code, version, numero, aujourdhui, auteur.agent],
    rowMode: 'array',
  });
  if (rows.length === 0) throw new Error(`version ${version} of ${code} in ${uai} is not the current one`);
  const [[academie, numeroDuFilm, action, apres, faitLe, commentaire, agent, nom, preuves, liees]] = rows;
  const { lignes, parAction } = await catalogues.get(academie, annee, numeroDuFilm);
  const ligne = lignes[parAction.get(action)];
  const serie = (liees ?? []).filter(
    ([autre]) => ligne.serie !== null && lignes[parAction.get(autre)].serie === ligne.serie,
  );
  const rang = serie.findIndex(([autre]) => autre === action) + 1;
  const note = {
    charge: nom === null ? null : { agent, nom },
    faitLe,
    commentaire,
    motif: null,
    par: { prenom: auteur.prenom, nom: auteur.nom },
  };
  const etat = {
    bits: numero,
    version: apres,
    note: JSON.stringify(note).slice(1, -1),
    preuves,
    occurrence: rang > 0 && serie.length > 1 ? `{"rang":${rang},"sur":${serie.length}}` : 'null',
    enAttente: (liees ?? []).some(([autre, sien]) => parAction.get(autre) === ligne.prerequis && sien < 2),
  };
  return buildLigne(ligne, etat, aujourdhui);
}
