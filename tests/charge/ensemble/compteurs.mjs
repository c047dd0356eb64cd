/** Counters of the film, rebuilt by the function of the product. */
export const SQL_RECOMPTE = `select recompter_film($1, $2::smallint)`;

/** The others are kept by triggers alone: the same sums, made here from nothing. */
export const SQL_COMPTEURS = [
  `insert into compteurs_attendus (academie, annee, departement, type, ent, code, region, attendus, recus)
   select s.academie, s.annee, s.departement, s.type, s.ent, e.code, s.region, count(*) filter (where e.etat < 2), count(*) filter (where e.etat = 1)
   from attendus_etablissements e join suivis s on s.uai = e.uai and s.annee = e.annee
   group by s.academie, s.annee, s.departement, s.type, s.ent, e.code, s.region having count(*) filter (where e.etat < 2) > 0`,
  `insert into compteurs_ecoles (academie, annee, departement, type, ent, region, ecoles)
   select academie, annee, departement, type, ent, region, count(*) from suivis group by 1, 2, 3, 4, 5, 6`,
  `insert into totaux_journal (uai, annee, agent, fonction, minutes, nombre)
   select uai, annee, agent, fonction, sum(duree_minutes), count(*) from activites group by uai, annee, agent, fonction order by uai`,
];

/** Number of counters that differ from a recount: zero, or the set is wrong. */
export async function countEcarts(client) {
  const { rows } = await client.query(`select count(*)::int as ecarts from ecarts_compteurs()`);
  return rows[0].ecarts;
}
