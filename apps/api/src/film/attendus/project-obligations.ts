import {
  CODES_ETATS_ATTENDU as ETAT,
  CODES_STATUTS_ACTION as STATUT,
  RESULTATS_PAR_STATUT,
  statutOfCode,
  STATUTS_ACTION,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/contexte/index.js';
import { type Requete } from '../../base/index.js';

/** Where the line of the film stands that an attendu is received by. */
export interface LigneAttendue {
  readonly cle: string;
  /** Number of its status. */
  readonly statut: number;
  readonly faitLe: string | null;
}

/** What a line `a` makes of the attendu that it receives. */
const SQL_ETAT = `case when not a.applicable then ${ETAT.sans_objet}
  ${STATUTS_ACTION.map((statut) => `when a.statut = ${STATUT[statut]} then ${ETAT[RESULTATS_PAR_STATUT[statut]]}`).join(' ')} end`;

/** The year is in the text, so that the plan kept by the server names one partition of the progress. */
const buildObligation = (annee: number): Requete => ({
  name: `attendus.obligation.${annee}`,
  text: `update attendus_etablissements e set etat = $3::smallint, en_cours = $4::boolean, recu_le = $5::date
    from suivis s join attendus_modele m on m.academie = s.academie and m.annee = ${annee} and m.cle = $2
    where s.uai = $1 and s.annee = ${annee} and e.uai = $1 and e.annee = ${annee} and e.code = m.code
      and (e.etat, e.en_cours, e.recu_le) is distinct from ($3::smallint, $4::boolean, $5::date)`,
});

/**
 * Moves the attendus that are received by a line of the film: done is received, sans objet or not applicable is sans
 * objet. Called in the transaction that wrote the lines, by everything that writes some. The few obligations come first,
 * then rows by their whole key: a database without statistics yet would join in another order, a hundred times slower.
 */
@Injectable()
export class ProjectObligations {
  constructor(private readonly base: Base) {}

  /** The statement that moves the attendu of one line that applies, for the caller to run last. */
  buildForLigne(annee: number, uai: string, { cle, statut: code, faitLe }: LigneAttendue): [Requete, unknown[]] {
    const statut = statutOfCode(code);
    const etat = ETAT[RESULTATS_PAR_STATUT[statut]];
    return [buildObligation(annee), [uai, cle, etat, statut === 'en_cours', statut === 'fait' ? faitLe : null]];
  }

  async execute(annee: number, uais: readonly string[]): Promise<void> {
    await this.base.query(
      `with obligations as materialized (
         select fa.academie, fa.action, m.code from attendus_modele m
         join film_actions fa on fa.academie = m.academie and fa.annee = m.annee and fa.cle = m.cle
         where m.annee = $1 and m.cle is not null
           and m.academie in (select s.academie from suivis s where s.annee = $1 and s.uai = any($2::bpchar[]))
       ),
       etats as materialized (
         select a.uai, o.code, ${SQL_ETAT} as etat, a.applicable and a.statut = ${STATUT.en_cours} as en_cours,
           case when a.applicable and a.statut = ${STATUT.fait} then a.fait_le end as recu_le
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
