import type { Ent, TypeEtablissement } from '@focale/domaine';

/** A school in a year: the dimensions it should be counted under, and whether its film is open and up to date. */
export interface ProfilCalcule {
  readonly uai: string;
  readonly region: string;
  readonly academie: string;
  readonly departement: string;
  readonly type: TypeEtablissement;
  readonly ent: Ent;
  readonly nouveauChef: boolean;
  readonly ouvert: boolean;
  readonly ajour: boolean;
}

/**
 * Profiles of the schools of a year ($1), on its reference day ($2), of one school ($3) or of all; $4: maximum.
 * A new head is a chef habilitation of the school that began inside the year (source: `docs/droits.md`).
 */
export const SQL_PROFILS = `
  with profils as (
    select e.uai, e.region, e.academie, e.departement, e.type,
      coalesce((select x.ent from ents_etablissements x
        where x.uai = e.uai and x.debut <= $2::date and (x.fin is null or x.fin >= $2::date)
        order by x.debut desc limit 1), 'inconnu') as ent,
      exists (select 1 from habilitations h join annees n on n.annee = $1::smallint
        where h.uai = e.uai and h.role = 'chef' and h.debut between n.debut and n.fin) as "nouveauChef"
    from etablissements e
    where e.etat in ('ouvert', 'a_fermer') and ($3::bpchar is null or e.uai = $3::bpchar)
  )
  select p.*, s.uai is not null as ouvert,
    (s.region, s.academie, s.departement, s.type, s.ent, s.nouveau_chef)
      is not distinct from (p.region, p.academie, p.departement, p.type, p.ent, p."nouveauChef") as ajour
  from profils p left join suivis s on s.uai = p.uai and s.annee = $1::smallint
  where s.uai is null or (s.region, s.academie, s.departement, s.type, s.ent, s.nouveau_chef)
    is distinct from (p.region, p.academie, p.departement, p.type, p.ent, p."nouveauChef")
  order by p.uai limit $4`;
