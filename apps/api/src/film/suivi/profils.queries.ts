import type { Ent, NiveauEtablissement, TypeEtablissement } from '@focale/domaine';

/** A school whose film of the year is not open, or stands under other dimensions than these. */
export interface ProfilCalcule {
  readonly uai: string;
  readonly region: string;
  readonly academie: string;
  readonly departement: string;
  readonly type: TypeEtablissement;
  readonly ent: Ent;
  readonly nouveauChef: boolean;
  readonly niveaux: NiveauEtablissement[];
}

/**
 * What is taught beyond the type of the school: what the directory tells of it, of its sections (390 SEGPA, 334
 * professional section), and of its nature (a professional lycée has a professional track).
 */
const NIVEAUX = `array_remove(array[
    case when e.segpa or exists (select 1 from sections c where c.uai = e.uai and c.nature = 390) then 'segpa' end,
    case when e.post_bac then 'post_bac' end,
    case when e.voie_professionnelle or e.type = 'lycee_pro'
      or exists (select 1 from sections c where c.uai = e.uai and c.nature = 334) then 'voie_professionnelle' end
  ], null)`;

const DIMENSIONS_OUVERTES = `(s.region, s.academie, s.departement, s.type, s.ent, s.nouveau_chef, s.niveaux)`;
const DIMENSIONS_VOULUES = `(p.region, p.academie, p.departement, p.type, p.ent, p."nouveauChef", p.niveaux)`;

/**
 * Profiles of the schools of a year ($1), on its reference day ($2), of one school ($3) or of all; $4: maximum.
 * A new head is a chef who took office inside the year, and still was or will be one; an unknown day makes nobody new (source: `docs/droits.md`).
 */
export const SQL_PROFILS = `
  with profils as (
    select e.uai, e.region, e.academie, e.departement, e.type,
      coalesce((select x.ent from ents_etablissements x
        where x.uai = e.uai and x.debut <= $2::date and (x.fin is null or x.fin >= $2::date)
        order by x.debut desc limit 1), 'inconnu') as ent,
      exists (select 1 from habilitations h join annees n on n.annee = $1::smallint
        where h.uai = e.uai and h.role = 'chef' and h.pris_le between n.debut and n.fin
          and coalesce(h.fin, 'infinity') >= h.debut) as "nouveauChef",
      ${NIVEAUX} as niveaux
    from etablissements e
    where e.etat in ('ouvert', 'a_fermer') and ($3::bpchar is null or e.uai = $3::bpchar)
  )
  select p.* from profils p left join suivis s on s.uai = p.uai and s.annee = $1::smallint
  where s.uai is null or ${DIMENSIONS_OUVERTES} is distinct from ${DIMENSIONS_VOULUES}
  order by p.uai limit $4`;
