import { statutOfCode } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, type EtablissementAnnee } from '../../../socle/contexte/index.js';
import { ErreurMetier } from '../../../socle/erreurs/index.js';
import { buildAcademieDuFilm } from '../film.queries.js';
import type { EtapeVue } from './etape.dto.js';

interface Etat {
  readonly depuis: Date | null;
  readonly jusqua: Date | null;
  readonly statut: number;
  readonly fait_le: string | null;
  readonly commentaire: string | null;
  readonly motif: string | null;
  readonly automatique: boolean;
  readonly force: boolean;
  readonly applicable: boolean;
  readonly charge_agent: string | null;
  readonly charge_nom: string | null;
  readonly prenom: string | null;
  readonly nom: string | null;
}

const ETAT = 'statut, fait_le, commentaire, motif, automatique, force, applicable, charge_agent, charge_nom, agent';

/** Null `depuis`: the line exists and its progress does not yet. No row: there is no such line. */
const SQL_HISTORIQUE = `
  select a.depuis, a.jusqua, a.statut, a.fait_le::text, a.commentaire, a.motif, a.automatique, a.force, a.applicable,
    a.charge_agent, a.charge_nom, g.prenom, g.nom
  from etablissements e
  left join suivis s on s.uai = e.uai and s.annee = $2
  join film_actions fa on fa.academie = ${buildAcademieDuFilm('e')} and fa.annee = $2 and fa.code = $3
  left join (
    select action, modifie_le as depuis, null as jusqua, ${ETAT} from avancements where uai = $1 and annee = $2
    union all
    select action, depuis, jusqu_a, ${ETAT} from avancements_histoire where uai = $1 and annee = $2
  ) a on a.action = fa.action
  left join vue_personnes g on g.id = a.agent
  where e.uai = $1 order by a.depuis desc`;

/** Every state that a line of a school's film went through, newest first. */
@Injectable()
export class ListHistorique {
  constructor(private readonly base: Base) {}

  /** @throws ErreurMetier `film.action_inconnue` */
  async execute({ uai, annee }: EtablissementAnnee, code: string): Promise<EtapeVue[]> {
    const etats = await this.base.query<Etat>(SQL_HISTORIQUE, [uai, annee, code]);
    if (etats.length === 0) throw new ErreurMetier('film.action_inconnue');
    return etats.flatMap((etat) => (etat.depuis ? [toEtapeVue(etat, etat.depuis)] : []));
  }
}

function toEtapeVue(etat: Etat, depuis: Date): EtapeVue {
  return {
    depuis: depuis.toISOString(),
    jusqua: etat.jusqua?.toISOString() ?? null,
    statut: statutOfCode(etat.statut),
    faitLe: etat.fait_le,
    commentaire: etat.commentaire,
    motif: etat.motif,
    origine: etat.automatique ? 'automatique' : 'manuelle',
    force: etat.force,
    applicable: etat.applicable,
    charge: etat.charge_nom === null ? null : { agent: etat.charge_agent, nom: etat.charge_nom },
    par: etat.prenom !== null && etat.nom !== null ? { prenom: etat.prenom, nom: etat.nom } : null,
  };
}
