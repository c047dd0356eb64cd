import { Injectable } from '@nestjs/common';
import { Audit, Base, type EtablissementAnnee } from '../../../socle/contexte/index.js';
import { type Requete } from '../../../base/index.js';
import { checkVersion, ErreurMetier } from '../../../socle/erreurs/index.js';
import { ProjectObligations } from '../../attendus/project-obligations.js';
import { toActionVue } from '../action.vue.js';
import type { ActionVue } from '../film.dto.js';
import type { LigneLue } from '../film.queries.js';
import { LectureDuFilm } from '../lecture-du-film.js';
import { ProjectFaits } from '../project-faits.js';
import type { Changement } from './changement.js';
import { LignesAModifier } from './lignes-a-modifier.js';
import { toTrace } from './trace.js';
import type { UpdateActionDto } from './update-action.dto.js';

/**
 * Counters that every school of the académie shares are locked from this statement to the commit: it comes last, after the
 * audit, and the commit follows at once. The line itself is locked since it was read. The year is in the text, see
 * `film.queries.ts`.
 */
const buildUpdate = (annee: number): Requete => ({
  name: `film.modifier.${annee}`,
  text: `update avancements set statut = $4, fait_le = $5, commentaire = $6, motif = $7, force = $8, automatique = $9,
      agent = $10, charge_agent = $11, charge_nom = $12, version = version + 1
    where uai = $1 and annee = ${annee} and action = $2 and version = $3`,
});

function toUpdate(ou: EtablissementAnnee, ligne: LigneLue, changement: Changement): [Requete, unknown[]] {
  return [
    buildUpdate(ou.annee),
    [
      ou.uai,
      ligne.action,
      ligne.version,
      changement.statut,
      changement.faitLe,
      changement.commentaire,
      changement.motif,
      changement.force,
      changement.automatique,
      changement.agent,
      changement.charge?.agent ?? null,
      changement.charge?.nom ?? null,
    ],
  ];
}

/** Changes one line of a school's film: its status, its comment, who takes it in charge. */
@Injectable()
export class UpdateAction {
  constructor(
    private readonly base: Base,
    private readonly audit: Audit,
    private readonly lecture: LectureDuFilm,
    private readonly lignes: LignesAModifier,
    private readonly project: ProjectFaits,
    private readonly obligations: ProjectObligations,
  ) {}

  async execute(ou: EtablissementAnnee, code: string, saisie: UpdateActionDto): Promise<ActionVue> {
    const { lignes, liens } = await this.lignes.readWithLiens(ou, [code]);
    const ligne = this.lignes.find(lignes, code);
    const lecture = this.lecture.build(ou.annee);
    if (!lecture.canUpdate(ligne)) throw new ErreurMetier('film.autre_fonction');
    checkVersion(saisie.version, ligne.version ?? 0, () => toActionVue(ligne, lecture, liens));
    const responsables = await this.lignes.readResponsables(ou, [saisie]);
    const changement = this.lignes.computeChangement(ou, ligne, saisie, responsables);
    const trace = this.audit.record({ evenement: 'film.action_updated', objet: code, ...toTrace(ligne, saisie) });
    const update = toUpdate(ou, ligne, changement);
    if (changement.rendue) {
      await Promise.all([trace, this.base.query(...update)]);
      await this.project.execute(ou);
      return this.reread(ou, code);
    }
    const attendu = { ...changement, cle: ligne.cle };
    await Promise.all(
      ligne.attendue
        ? [
            trace,
            this.base.query(...update),
            this.base.finish(...this.obligations.buildForLigne(ou.annee, ou.uai, attendu)),
          ]
        : [trace, this.base.finish(...update)],
    );
    return toActionVue(this.lignes.apply(ligne, changement), lecture, liens);
  }

  private async reread(ou: EtablissementAnnee, code: string): Promise<ActionVue> {
    const { lignes, liens } = await this.lignes.readWithLiens(ou, [code]);
    return toActionVue(this.lignes.find(lignes, code), this.lecture.build(ou.annee), liens);
  }
}
