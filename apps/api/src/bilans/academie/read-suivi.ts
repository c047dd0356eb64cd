import { ETATS_LISIBLES } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, Contexte } from '../../socle/contexte/index.js';
import type { SuiviDesBilansVue, SuiviDuDepartementVue } from './academie.dto.js';
import { readLieu } from './lieu-d-academie.js';

const LISIBLES = ETATS_LISIBLES.map((etat) => `'${etat}'`).join(', ');

/** One row a person and school of whom a bilan is expected: a mission that was transmitted, or a bilan already presented. */
const ATTENDUS = `
  select e.departement, e.uai, x.agent, bool_or(x.recu) as recu, bool_or(x.transmis) as transmis
  from etablissements e join (
    select uai, annee, agent, false as recu, false as transmis from vue_mandats where annee = $2 and transmis
    union all
    select uai, annee, agent, true, etat = 'transmis' from bilans where annee = $2 and etat in (${LISIBLES})
  ) x on x.uai = e.uai
  where e.academie = $1 group by e.departement, e.uai, x.agent`;

/** How many bilans an académie received of those it expects, and how the time of its RRUPN went, by département. */
@Injectable()
export class ReadSuivi {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
  ) {}

  async execute(): Promise<SuiviDesBilansVue> {
    const departements = await this.base.query<SuiviDuDepartementVue>(
      `with attendus as (${ATTENDUS}), ecoles as (
         select departement, uai, count(*) as attendus, count(*) filter (where recu) as recus,
           count(*) filter (where transmis) as transmis
         from attendus group by departement, uai
       ), temps as (
         select e.departement, t.fonction, sum(t.minutes)::int as minutes
         from etablissements e join vue_temps_du_journal t on t.uai = e.uai
         where e.academie = $1 and t.annee = $2 group by e.departement, t.fonction
       )
       select d.departement, coalesce(sum(c.attendus), 0)::int as attendus, coalesce(sum(c.recus), 0)::int as recus,
         coalesce(sum(c.transmis), 0)::int as transmis, count(c.uai)::int as ecoles,
         count(c.uai) filter (where c.attendus = c.recus)::int as "ecolesCompletes",
         coalesce((select json_agg(json_build_object('fonction', t.fonction, 'minutes', t.minutes) order by t.fonction)
           from temps t where t.departement = d.departement), '[]') as temps
       from (select departement from ecoles union select departement from temps) d
       left join ecoles c on c.departement = d.departement
       group by d.departement order by d.departement`,
      [...readLieu(this.contexte)],
    );
    return { departements };
  }
}
