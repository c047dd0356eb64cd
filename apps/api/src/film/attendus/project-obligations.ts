import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/base/index.js';

/**
 * Moves the attendus that are received by a line of the film: done is received, sans objet or not applicable is sans
 * objet. Called in the transaction that wrote the lines, by everything that writes some.
 */
@Injectable()
export class ProjectObligations {
  constructor(private readonly base: Base) {}

  async execute(annee: number, uais: readonly string[]): Promise<void> {
    await this.base.query(
      `update attendus_etablissements e set etat = l.etat, en_cours = l.en_cours, recu_le = l.recu_le
       from (
         select a.uai, m.code, case when not a.applicable or a.statut = 3 then 2 when a.statut = 2 then 1 else 0 end as etat,
           a.applicable and a.statut = 1 as en_cours, case when a.applicable and a.statut = 2 then a.fait_le end as recu_le
         from suivis s
         join attendus_modele m on m.academie = s.academie and m.annee = s.annee and m.cle is not null
         join film_actions fa on fa.academie = s.academie and fa.annee = s.annee and fa.cle = m.cle
         join avancements a on a.uai = s.uai and a.annee = s.annee and a.action = fa.action
         where s.annee = $1 and s.uai = any($2::bpchar[])
       ) l
       where e.uai = l.uai and e.annee = $1 and e.code = l.code
         and (e.etat, e.en_cours, e.recu_le) is distinct from (l.etat, l.en_cours, l.recu_le)`,
      [annee, uais],
    );
  }
}
