import { CODES_STATUTS_ACTION as STATUT } from '@focale/domaine';
import { buildFiltre, buildRecherche, type Lieu, type Parametres } from '../filtres.js';
import { ecolesDe } from './ecoles.queries.js';
import type { ListeFilmDto } from './listes.dto.js';

/**
 * Schools that have lines of a theme and a period (all when absent). Reads the schools' own rows, not the counters, so that
 * the sums of this list prove them. A school with nothing to count in the cell is not behind it.
 */
export function buildEcolesDuneCase(
  lieu: Lieu,
  filtres: ListeFilmDto,
  aujourdhui: string,
  parametres: Parametres,
): string {
  const academie = parametres.add(lieu.academie);
  const annee = parametres.add(lieu.annee);
  const theme = filtres.theme === undefined ? '' : `and fa.theme = ${parametres.add(filtres.theme)}`;
  const periode = filtres.periode === undefined ? '' : `and fa.periode = ${parametres.add(filtres.periode)}`;
  return `
  select ${ecolesDe('s')}, s.ent, f.faites, f.applicables, f."enRetard", 100 * f.faites / f.applicables as pourcentage
  from suivis s
  join etablissements e on e.uai = s.uai
  cross join lateral (
    select count(*) filter (where a.statut = ${STATUT.fait})::int as faites, count(*) filter (where a.statut < ${STATUT.sans_objet})::int as applicables,
      count(*) filter (where a.statut < ${STATUT.fait} and fa.echeance < ${parametres.add(aujourdhui)}::date)::int as "enRetard"
    from avancements a
    join film_actions fa on fa.academie = ${academie} and fa.annee = ${annee} and fa.action = a.action and fa.nature = 'action'
    where a.uai = s.uai and a.annee = ${annee} and a.applicable ${theme} ${periode}
  ) f
  where ${buildFiltre('s', lieu, filtres, parametres)} and f.applicables > 0 ${buildRecherche(filtres.q, parametres)}`;
}
