import { buildFiltre, buildRecherche, ECOLE, type Lieu, type Parametres } from '../filtres.js';
import type { ListeAttenduDto, ListeFilmDto, ListeRetardsDto } from './listes.dto.js';

/** Deadline of an attendu of the académie. */
export const ATTENDU = `select echeance < $4::date as echu from vue_attendus_du_modele where academie = $1 and annee = $2 and code = $3`;

const ETATS = {
  recu: 'and a.recu',
  attendu: 'and a.manquant',
  en_retard: 'and a.manquant',
} as const;

/** Schools of which an attendu is expected; `echu`: its deadline has passed, those that have not sent it are late. */
export function buildEcolesDunAttendu(
  lieu: Lieu,
  { code, echu }: { readonly code: string; readonly echu: boolean },
  filtres: ListeAttenduDto,
  parametres: Parametres,
): string {
  const etat = filtres.etat === undefined ? '' : ETATS[filtres.etat];
  return `
  select ${ECOLE}, s.ent, a.recu_le as "recuLe",
    case when a.recu then 'recu' else '${echu ? 'en_retard' : 'attendu'}' end as etat
  from vue_attendus_des_ecoles a join vue_ecoles_suivies s on s.uai = a.uai and s.annee = a.annee
  where a.annee = ${parametres.add(lieu.annee)} and a.code = ${parametres.add(code)} and a.demande
    and ${buildFiltre('s', lieu, filtres, parametres)} ${buildRecherche(filtres.q, parametres)} ${etat}
    ${filtres.etat === 'en_retard' && !echu ? 'and false' : ''}`;
}

/**
 * Schools that have lines of a theme and a period (all when absent). Reads the schools' own rows, not the counters, so that
 * the sums of this list prove them. A school with nothing to count in the cell is not behind it.
 * @param jour before which a deadline of the year is late
 */
export function buildEcolesDuneCase(lieu: Lieu, filtres: ListeFilmDto, jour: string, parametres: Parametres): string {
  const academie = parametres.add(lieu.academie);
  const annee = parametres.add(lieu.annee);
  const theme = filtres.theme === undefined ? '' : `and l.theme = ${parametres.add(filtres.theme)}`;
  const periode = filtres.periode === undefined ? '' : `and l.periode = ${parametres.add(filtres.periode)}`;
  return `
  select ${ECOLE}, s.ent, f.faites, f.applicables, f."enRetard", calculer_pourcentage(f.faites, f.applicables) as pourcentage
  from vue_ecoles_suivies s
  cross join lateral (
    select count(*) filter (where l.faite)::int as faites, count(*) filter (where l.au_denominateur)::int as applicables,
      count(*) filter (where l.restante and l.echeance < ${parametres.add(jour)}::date)::int as "enRetard"
    from vue_lignes_comptees l
    where l.uai = s.uai and l.annee = ${annee} and l.academie = ${academie} ${theme} ${periode}
  ) f
  where ${buildFiltre('s', lieu, filtres, parametres)} and f.applicables > 0 ${buildRecherche(filtres.q, parametres)}`;
}

/**
 * Late schools: by a line of their film or by an attendu; when one attendu is asked for, by that one. `attendus` is read for
 * the schools `s` of one page alone: the codes of what is expected of them and not received, late or not.
 */
export function buildEcolesEnRetard(
  lieu: Lieu,
  filtres: ListeRetardsDto,
  leJour: string,
  parametres: Parametres,
): { readonly lignes: string; readonly attendus: string } {
  const academie = parametres.add(lieu.academie);
  const annee = parametres.add(lieu.annee);
  const jour = `${parametres.add(leJour)}::date`;
  const dus = `
    from vue_attendus_des_ecoles a join vue_attendus_du_modele m on m.academie = ${academie} and m.annee = ${annee}
      and m.code = a.code and m.echeance < ${jour}
    where a.uai = s.uai and a.annee = ${annee} and a.manquant`;
  const enRetard =
    filtres.attendu === undefined
      ? `(f.en_retard > 0 or exists (select ${dus}))`
      : `exists (select ${dus} and a.code = ${parametres.add(filtres.attendu)})`;
  return {
    lignes: `
    select ${ECOLE}, coalesce(f.en_retard, 0) as "enRetard"
    from vue_ecoles_suivies s
    left join (
      select c.uai, sum(c.restantes)::int as en_retard
      from vue_restes_des_ecoles c
      where ${buildFiltre('c', lieu, { departement: filtres.departement }, parametres)} and c.echeance < ${jour}
      group by c.uai
    ) f on f.uai = s.uai
    where ${buildFiltre('s', lieu, filtres, parametres)} ${buildRecherche(filtres.q, parametres)} and ${enRetard}`,
    attendus: `(select array_agg(a.code) from vue_attendus_des_ecoles a
      where a.uai = s.uai and a.annee = ${annee} and a.manquant) as "attendusEnRetard"`,
  };
}
