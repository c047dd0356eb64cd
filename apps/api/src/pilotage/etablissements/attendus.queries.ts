import { CODES_ETATS_ATTENDU as ETAT } from '@focale/domaine';
import { buildFiltre, buildRecherche, type Lieu, type Parametres } from '../filtres.js';
import { ecolesDe } from './ecoles.queries.js';
import type { ListeAttenduDto } from './listes.dto.js';

/** Deadline of an attendu of the académie. */
export const ATTENDU = `select echeance < $4::date as echu from attendus_modele where academie = $1 and annee = $2 and code = $3 and actif`;

const ETATS = {
  recu: `and a.etat = ${ETAT.accompli}`,
  attendu: `and a.etat = ${ETAT.attendu}`,
  en_retard: `and a.etat = ${ETAT.attendu}`,
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
  select ${ecolesDe('s')}, s.ent, a.recu_le as "recuLe",
    case when a.etat = ${ETAT.accompli} then 'recu' else '${echu ? 'en_retard' : 'attendu'}' end as etat
  from attendus_etablissements a
  join suivis s on s.uai = a.uai and s.annee = a.annee
  join etablissements e on e.uai = s.uai
  where a.annee = ${parametres.add(lieu.annee)} and a.code = ${parametres.add(code)} and a.etat < ${ETAT.sans_objet}
    and ${buildFiltre('s', lieu, filtres, parametres)} ${buildRecherche(filtres.q, parametres)} ${etat}
    ${filtres.etat === 'en_retard' && !echu ? 'and false' : ''}`;
}
