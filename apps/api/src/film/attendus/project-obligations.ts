import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/base/index.js';

/**
 * Moves the attendus that are received by a line of the film: done is received, sans objet or not applicable is sans
 * objet. Called in the transaction that wrote the lines, by everything that writes some. The few obligations come first,
 * then rows by their whole key: a database without statistics yet would join in another order, a hundred times slower.
 */
@Injectable()
export class ProjectObligations {
  constructor(private readonly base: Base) {}

  async execute(annee: number, uais: readonly string[]): Promise<void> {
    await this.base.query(
      `with obligations as materialized (
         select fa.academie, fa.action, m.code from attendus_modele m
         join film_actions fa on fa.academie = m.academie and fa.annee = m.annee and fa.cle = m.cle
         where m.annee = $1 and m.cle is not null
           and m.academie in (select s.academie from suivis s where s.annee = $1 and s.uai = any($2::bpchar[]))
       ),
       etats as materialized (
         select a.uai, o.code, case when not a.applicable or a.statut = 3 then 2 when a.statut = 2 then 1 else 0 end as etat,
           a.applicable and a.statut = 1 as en_cours, case when a.applicable and a.statut = 2 then a.fait_le end as recu_le
         from suivis s join obligations o on o.academie = s.academie
         join avancements a on a.uai = s.uai and a.annee = $1 and a.action = o.action
         where s.annee = $1 and s.uai = any($2::bpchar[])
       )
       update attendus_etablissements e set etat = l.etat, en_cours = l.en_cours, recu_le = l.recu_le from etats l
       where e.uai = l.uai and e.annee = $1 and e.code = l.code
         and (e.etat, e.en_cours, e.recu_le) is distinct from (l.etat, l.en_cours, l.recu_le)`,
      [annee, uais],
    );
  }
}
