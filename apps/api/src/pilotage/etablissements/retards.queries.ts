import { buildFiltre, buildRecherche, type Lieu, type Parametres } from '../filtres.js';
import { ecolesDe } from './ecoles.queries.js';
import type { ListeRetardsDto } from './listes.dto.js';

/**
 * Late schools: by a line of their film or by an attendu; when one attendu is asked for, by that one. Attendus are told by
 * their codes, in the order of the académie.
 */
export function buildEcolesEnRetard(
  lieu: Lieu,
  filtres: ListeRetardsDto,
  aujourdhui: string,
  parametres: Parametres,
): string {
  const academie = parametres.add(lieu.academie);
  const annee = parametres.add(lieu.annee);
  const jour = `${parametres.add(aujourdhui)}::date`;
  const departement =
    filtres.departement === undefined ? '' : `and c.departement = ${parametres.add(filtres.departement)}`;
  const retard =
    filtres.attendu === undefined
      ? '(f.en_retard > 0 or r.attendus is not null)'
      : `${parametres.add(filtres.attendu)} = any(r.attendus)`;
  return `
  select ${ecolesDe('s')}, coalesce(f.en_retard, 0) as "enRetard", r.attendus as "attendusEnRetard"
  from suivis s
  join etablissements e on e.uai = s.uai
  left join (
    select c.uai, sum(c.a_faire + c.en_cours)::int as en_retard
    from compteurs_suivis c
    where c.academie = ${academie} and c.annee = ${annee} ${departement} and c.echeance < ${jour} and c.a_faire + c.en_cours > 0
    group by c.uai
  ) f on f.uai = s.uai
  left join lateral (
    select array_agg(a.code order by m.ordre, m.code) as attendus
    from attendus_etablissements a
    join attendus_modele m on m.academie = ${academie} and m.annee = ${annee} and m.code = a.code and m.actif and m.echeance < ${jour}
    where a.uai = s.uai and a.annee = ${annee} and a.etat = 0
  ) r on true
  where ${buildFiltre('s', lieu, filtres, parametres)} ${buildRecherche(filtres.q, parametres)} and ${retard}`;
}
