import { CODES_ETATS_ATTENDU as ETAT } from '@focale/domaine';
import { buildFiltre, buildRecherche, type Lieu, type Parametres } from '../filtres.js';
import { ecolesDe } from './ecoles.queries.js';
import type { ListeRetardsDto } from './listes.dto.js';

/**
 * Late schools: by a line of their film or by an attendu; when one attendu is asked for, by that one. `attendus` is read for
 * the schools `s` of one page alone: the codes of what is expected of them and not received, late or not.
 */
export function buildEcolesEnRetard(
  lieu: Lieu,
  filtres: ListeRetardsDto,
  aujourdhui: string,
  parametres: Parametres,
): { readonly lignes: string; readonly attendus: string } {
  const academie = parametres.add(lieu.academie);
  const annee = parametres.add(lieu.annee);
  const jour = `${parametres.add(aujourdhui)}::date`;
  const dus = `
    from attendus_etablissements a join attendus_modele m on m.academie = ${academie} and m.annee = ${annee} and m.code = a.code
      and m.actif and m.echeance < ${jour}
    where a.uai = s.uai and a.annee = ${annee} and a.etat = ${ETAT.attendu}`;
  const enRetard =
    filtres.attendu === undefined
      ? `(f.en_retard > 0 or exists (select ${dus}))`
      : `exists (select ${dus} and a.code = ${parametres.add(filtres.attendu)})`;
  return {
    lignes: `
    select ${ecolesDe('s')}, coalesce(f.en_retard, 0) as "enRetard"
    from suivis s
    join etablissements e on e.uai = s.uai
    left join (
      select c.uai, sum(c.a_faire + c.en_cours)::int as en_retard
      from compteurs_suivis c
      where ${buildFiltre('c', lieu, { departement: filtres.departement }, parametres)} and c.echeance < ${jour}
        and c.a_faire + c.en_cours > 0
      group by c.uai
    ) f on f.uai = s.uai
    where ${buildFiltre('s', lieu, filtres, parametres)} ${buildRecherche(filtres.q, parametres)} and ${enRetard}`,
    attendus: `(select array_agg(a.code) from attendus_etablissements a
      where a.uai = s.uai and a.annee = ${annee} and a.etat = ${ETAT.attendu}) as "attendusEnRetard"`,
  };
}
