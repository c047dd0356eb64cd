import { dansLeFiltre } from '../filtres.js';
import { ecolesDe } from './ecoles.queries.js';

/** Deadline of an attendu of the académie. */
export const ATTENDU = `select echeance < $4::date as echu from attendus_modele where academie = $1 and annee = $2 and code = $3 and actif`;

/** $7: attendu; $8: its deadline has passed; $9: `recu`, `attendu` (not yet received), `en_retard` (among these) or null for all. */
export const ECOLES_D_UN_ATTENDU = `
  select ${ecolesDe('s')}, s.ent, a.recu_le as "recuLe",
    case when a.etat = 1 then 'recu' when $8::boolean then 'en_retard' else 'attendu' end as etat
  from attendus_etablissements a
  join suivis s on s.uai = a.uai and s.annee = a.annee
  join etablissements e on e.uai = s.uai
  where a.annee = $2 and a.code = $7 and a.etat < 2 and ${dansLeFiltre('s')} and ($6::text[] is null or e.recherche like all ($6))
    and ($9::text is null or case $9 when 'recu' then a.etat = 1 when 'attendu' then a.etat = 0 else a.etat = 0 and $8::boolean end)`;
