import { ETATS_LISIBLES } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, Contexte } from '../../socle/contexte/index.js';
import type { SuiviDesBilansVue, SuiviDuDepartementVue } from './academie.dto.js';
import { getLieu } from './lieu-d-academie.js';

const LISIBLES = ETATS_LISIBLES.map((etat) => `'${etat}'`).join(', ');

/**
 * Schools of whom bilans are expected, one of each person whose mission was transmitted, or who already presented one. Read
 * school by school, so that an académie reads its own rows and not those of the nation.
 */
const ECOLES = `
  select e.departement, e.uai, x.attendus, x.recus, x.transmis
  from etablissements e cross join lateral (
    select count(distinct p.agent) as attendus, count(distinct p.agent) filter (where p.recu) as recus,
      count(distinct p.agent) filter (where p.transmis) as transmis
    from (
      select m.agent, false as recu, false as transmis from vue_mandats m where m.uai = e.uai and m.annee = $2 and m.transmis
      union all
      select b.agent, true, b.etat = 'transmis' from bilans b
      where b.uai = e.uai and b.annee = $2 and b.etat in (${LISIBLES})
    ) p
  ) x
  where e.academie = $1 and x.attendus > 0`;

/** How many bilans an académie received of those it expects, and how the time of its RRUPN went, by département. */
@Injectable()
export class ReadSuivi {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
  ) {}

  async execute(): Promise<SuiviDesBilansVue> {
    const departements = await this.base.query<SuiviDuDepartementVue>(
      `with ecoles as (${ECOLES}), temps as (
         select e.departement, t.fonction, sum(t.minutes)::int as minutes
         from etablissements e cross join lateral (
           select fonction, minutes from vue_temps_du_journal where uai = e.uai and annee = $2 offset 0) t
         where e.academie = $1 group by e.departement, t.fonction
       )
       select d.departement, coalesce(sum(c.attendus), 0)::int as attendus, coalesce(sum(c.recus), 0)::int as recus,
         coalesce(sum(c.transmis), 0)::int as transmis, count(c.uai)::int as ecoles,
         count(c.uai) filter (where c.attendus = c.recus)::int as "ecolesCompletes",
         coalesce((select json_agg(json_build_object('fonction', t.fonction, 'minutes', t.minutes) order by t.fonction)
           from temps t where t.departement = d.departement), '[]') as temps
       from (select departement from ecoles union select departement from temps) d
       left join ecoles c on c.departement = d.departement
       group by d.departement order by d.departement`,
      [...getLieu(this.contexte)],
    );
    return { departements };
  }
}
