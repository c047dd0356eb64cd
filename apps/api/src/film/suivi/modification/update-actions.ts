import { Injectable } from '@nestjs/common';
import { Audit, Base, type EtablissementAnnee } from '../../../socle/contexte/index.js';
import { type Requete } from '../../../base/index.js';
import { type ErreurDeChamp, ErreurMetier } from '../../../socle/erreurs/index.js';
import { refuseChamp } from '../../../socle/validation/index.js';
import { ProjectObligations } from '../../attendus/project-obligations.js';
import { toActionVue } from '../action.vue.js';
import type { ActionsVue } from '../film.dto.js';
import type { LigneLue } from '../film.queries.js';
import { LectureDuFilm } from '../lecture-du-film.js';
import { ProjectFaits } from '../project-faits.js';
import type { Changement } from './changement.js';
import { LignesAModifier } from './lignes-a-modifier.js';
import { toTrace } from './trace.js';
import type { UpdateActionDuLotDto } from './update-action.dto.js';

const PERIMEE = 'Modifiée entre-temps : relisez le film, puis recommencez.';

interface Prete {
  readonly ligne: LigneLue;
  readonly saisie: UpdateActionDuLotDto;
  readonly changement: Changement;
}

/** One statement, so that the counters move once; rows are locked in their order, so that two writers never cross. */
const buildUpdate = (annee: number): Requete => ({
  name: `film.modifier_lot.${annee}`,
  text: `with voulues as (
      select * from jsonb_to_recordset($2::jsonb) as v(action smallint, version integer, statut smallint, "faitLe" date,
        commentaire text, motif text, force boolean, automatique boolean, agent uuid, "chargeAgent" uuid, "chargeNom" text)
    ), visees as (
      select a.action from avancements a join voulues v on v.action = a.action and v.version = a.version
      where a.uai = $1 and a.annee = ${annee} order by a.action for update of a
    )
    update avancements a set statut = v.statut, fait_le = v."faitLe", commentaire = v.commentaire, motif = v.motif,
      force = v.force, automatique = v.automatique, agent = v.agent, charge_agent = v."chargeAgent",
      charge_nom = v."chargeNom", version = a.version + 1
    from voulues v join visees using (action)
    where a.uai = $1 and a.annee = ${annee} and a.action = v.action returning a.action`,
});

/** Changes several lines of a school's film at once: all of them, or none. */
@Injectable()
export class UpdateActions {
  constructor(
    private readonly base: Base,
    private readonly audit: Audit,
    private readonly lecture: LectureDuFilm,
    private readonly lignes: LignesAModifier,
    private readonly project: ProjectFaits,
    private readonly obligations: ProjectObligations,
  ) {}

  async execute(ou: EtablissementAnnee, saisies: readonly UpdateActionDuLotDto[]): Promise<ActionsVue> {
    const codes = saisies.map(({ code }) => code);
    if (codes.length === 0) throw refuseChamp('actions', 'Choisissez au moins une action.');
    if (new Set(codes).size < codes.length) throw refuseChamp('actions', 'Donnez chaque action une seule fois.');
    const pretes = await this.prepare(ou, saisies);
    await this.audit.record({
      evenement: 'film.actions_updated',
      avant: pretes.map(({ ligne, saisie }) => ({ code: ligne.code, ...toTrace(ligne, saisie).avant })),
      apres: pretes.map(({ ligne, saisie }) => ({ code: ligne.code, ...toTrace(ligne, saisie).apres })),
    });
    await this.write(ou, pretes);
    if (pretes.some(({ changement }) => changement.rendue)) await this.project.execute(ou);
    else if (pretes.some(({ ligne }) => ligne.attendue)) await this.obligations.execute(ou.annee, [ou.uai]);
    return this.reread(ou, codes);
  }

  /** Every refusal is told at once, under the code of its line. */
  private async prepare(ou: EtablissementAnnee, saisies: readonly UpdateActionDuLotDto[]): Promise<Prete[]> {
    const lignes = await this.lignes.read(
      ou,
      saisies.map(({ code }) => code),
    );
    const lecture = this.lecture.build(ou.annee);
    const responsables = await this.lignes.readResponsables(ou, saisies);
    const erreurs: ErreurDeChamp[] = [];
    const pretes = saisies.flatMap((saisie) => {
      try {
        const ligne = this.lignes.find(lignes, saisie.code);
        if (!lecture.canUpdate(ligne)) throw new ErreurMetier('film.autre_fonction');
        if (saisie.version === undefined) throw new ErreurMetier('version.absente');
        if (saisie.version !== ligne.version) throw refuseChamp('version', PERIMEE);
        return [{ ligne, saisie, changement: this.lignes.computeChangement(ou, ligne, saisie, responsables) }];
      } catch (erreur) {
        if (!(erreur instanceof ErreurMetier)) throw erreur;
        erreurs.push({ champ: saisie.code, message: erreur.options.erreurs?.[0]?.message ?? erreur.detail });
        return [];
      }
    });
    if (erreurs.length > 0) throw new ErreurMetier('film.lot_refuse', { erreurs });
    return pretes;
  }

  private async write(ou: EtablissementAnnee, pretes: readonly Prete[]): Promise<void> {
    const voulues = pretes.map(({ ligne, changement: { charge, rendue: _, ...changement } }) => ({
      action: ligne.action,
      version: ligne.version,
      ...changement,
      chargeAgent: charge?.agent ?? null,
      chargeNom: charge?.nom ?? null,
    }));
    const ecrites = await this.base.query<{ action: number }>(buildUpdate(ou.annee), [ou.uai, JSON.stringify(voulues)]);
    const actions = new Set(ecrites.map(({ action }) => action));
    const manquees = pretes.filter(({ ligne }) => !actions.has(ligne.action));
    if (manquees.length === 0) return;
    throw new ErreurMetier('film.lot_refuse', {
      erreurs: manquees.map(({ ligne }) => ({ champ: ligne.code, message: PERIMEE })),
    });
  }

  private async reread(ou: EtablissementAnnee, codes: readonly string[]): Promise<ActionsVue> {
    const lignes = await this.lignes.read(ou, codes);
    const lecture = this.lecture.build(ou.annee);
    const liens = await this.lignes.readLiens(ou, lignes);
    return { actions: codes.map((code) => toActionVue(this.lignes.find(lignes, code), lecture, liens)) };
  }
}
