import { CODES_STATUTS_ACTION as STATUT } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/contexte/index.js';

/** A line of a school's film that is still to be done, with its deadline. */
export interface Echeance {
  readonly uai: string;
  readonly etablissement: string;
  readonly code: string;
  readonly periode: number;
  /** Stable from one year to the next. */
  readonly cle: string;
  readonly intitule: string;
  readonly theme: string;
  readonly responsable: string;
  /** Somebody took the line in charge: an agent, or a name only. */
  readonly prise: boolean;
  readonly chargeAgent: string | null;
  readonly echeance: string;
  /** Grows with each change of the line or of the progress made on it. */
  readonly sequence: number;
  readonly modifieeLe: Date;
}

const SQL_ECHEANCES = `
  select s.uai, e.nom as etablissement, fa.code, fa.periode, fa.cle, fa.intitule, fa.theme, fa.responsable,
    a.charge_agent is not null or a.charge_nom is not null as prise, a.charge_agent as "chargeAgent",
    fa.echeance::text, a.version + f.version as sequence, greatest(a.modifie_le, fa.modifie_le) as "modifieeLe"
  from suivis s
  join etablissements e on e.uai = s.uai
  join vue_films f on f.academie = s.academie and f.annee = s.annee
  join avancements a on a.uai = s.uai and a.annee = s.annee and a.applicable and a.statut < ${STATUT.fait}
  join film_actions fa on fa.academie = s.academie and fa.annee = s.annee and fa.action = a.action and fa.nature = 'action'
  where s.annee = $1 and s.uai = any($2::bpchar[])
  order by fa.echeance, s.uai, fa.ordre`;

/** What is left to do in some schools, for calendars and reminders. The périmètre of the transaction applies. */
@Injectable()
export class ListEcheances {
  constructor(private readonly base: Base) {}

  execute(annee: number, uais: readonly string[]): Promise<Echeance[]> {
    return this.base.query<Echeance>(SQL_ECHEANCES, [annee, uais]);
  }
}
