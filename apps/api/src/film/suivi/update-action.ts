import { CODES_STATUTS_ACTION, isComptee } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/base/index.js';
import { Audit, Contexte, type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../../socle/erreurs/index.js';
import { explainMasquee, isLigneApplicable, toActionVue } from './action.vue.js';
import type { ActionVue, UpdateActionDto } from './film.dto.js';
import { type LigneLue, SQL_LIGNES } from './film.queries.js';
import { LectureDuFilm } from './lecture-du-film.js';
import { OpenSuivis } from './open-suivis.js';
import { ProjectFaits } from './project-faits.js';

/** Changes the status of one line of a school's film. */
@Injectable()
export class UpdateAction {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
    private readonly lecture: LectureDuFilm,
    private readonly open: OpenSuivis,
    private readonly project: ProjectFaits,
  ) {}

  async execute(ou: EtablissementAnnee, code: string, saisie: UpdateActionDto): Promise<ActionVue> {
    const ligne = await this.read(ou, code);
    const lecture = this.lecture.build(ou.annee);
    if (!lecture.canUpdate(ligne)) throw new ErreurMetier('film.autre_fonction');
    checkVersion(saisie.version, ligne.version ?? 0, () => toActionVue(ligne, lecture));
    const declarative = lecture.isDeclarative(ligne.fait);
    await this.checkSaisie(ou, saisie, declarative);
    if (declarative && saisie.automatique) await this.giveBack(ou, ligne);
    else await this.write(ou, ligne, saisie, declarative);
    await this.audit.record({
      evenement: 'film.action_updated',
      objet: code,
      avant: {
        statut: ligne.statut,
        faitLe: ligne.fait_le,
        motif: ligne.motif,
        commentaire: ligne.commentaire,
        force: ligne.force,
      },
      apres: { ...saisie },
    });
    return toActionVue(await this.read(ou, code), lecture);
  }

  /** The line, its progress row locked; the school's film is opened if it was not. */
  private async read(ou: EtablissementAnnee, code: string): Promise<LigneLue> {
    const find = async (): Promise<LigneLue | undefined> =>
      (
        await this.base.query<LigneLue>(
          `${SQL_LIGNES} for update of a`.replace('left join avancements a', 'join avancements a'),
          [ou.uai, ou.annee, code],
        )
      )[0];
    const ligne = await find();
    if (ligne) return this.checkLigne(ligne);
    const [informative] = await this.base.query<LigneLue>(SQL_LIGNES, [ou.uai, ou.annee, code]);
    if (informative && !isComptee(informative.nature)) throw new ErreurMetier('film.action_non_comptee');
    await this.open.executeOne(ou.annee, ou.uai);
    const ouverte = await find();
    if (!ouverte) throw new ErreurMetier('film.action_inconnue');
    return this.checkLigne(ouverte);
  }

  private checkLigne(ligne: LigneLue): LigneLue {
    if (!isLigneApplicable(ligne)) {
      throw new ErreurMetier('film.action_non_applicable', { donnees: { raison: explainMasquee(ligne) } });
    }
    return ligne;
  }

  private async checkSaisie(ou: EtablissementAnnee, saisie: UpdateActionDto, declarative: boolean): Promise<void> {
    const erreur = (champ: string, message: string): ErreurMetier =>
      new ErreurMetier('saisie.invalide', { erreurs: [{ champ, message }] });
    if (saisie.automatique) {
      if (!declarative)
        throw erreur('automatique', 'Cette action ne dépend d’aucune déclaration : cochez-la vous-même.');
      return;
    }
    if (declarative && !saisie.motif) throw new ErreurMetier('film.ligne_automatique');
    if (saisie.statut === 'sans_objet' && !saisie.motif)
      throw erreur('motif', 'Dites pourquoi cette action est sans objet ici.');
    if (!saisie.faitLe) return;
    if (saisie.statut !== 'fait') throw erreur('faitLe', 'Une date n’accompagne qu’une action faite : retirez-la.');
    const [annee] = await this.base.query<{ debut: string; fin: string }>(
      `select debut::text, fin::text from annees where annee = $1`,
      [ou.annee],
    );
    if (saisie.faitLe > this.horloge.today())
      throw erreur('faitLe', 'Cette date est à venir : saisissez une date passée ou aujourd’hui.');
    if (annee && (saisie.faitLe < annee.debut || saisie.faitLe > annee.fin)) {
      throw erreur('faitLe', 'Saisissez une date de cette année scolaire.');
    }
  }

  private async write(ou: EtablissementAnnee, ligne: LigneLue, saisie: UpdateActionDto, force: boolean): Promise<void> {
    const faitLe = saisie.statut === 'fait' ? (saisie.faitLe ?? ligne.fait_le ?? this.horloge.today()) : null;
    const motif = saisie.statut === 'sans_objet' || force ? (saisie.motif ?? null) : null;
    await this.base.query(
      `update avancements set statut = $4, fait_le = $5, commentaire = $6, motif = $7, force = $8, automatique = false,
         agent = $9, version = version + 1, modifie_le = now()
       where uai = $1 and annee = $2 and action = $3`,
      [
        ou.uai,
        ou.annee,
        ligne.action,
        CODES_STATUTS_ACTION[saisie.statut],
        faitLe,
        saisie.commentaire === undefined ? ligne.commentaire : saisie.commentaire,
        motif,
        force,
        this.contexte.acces.agent.id,
      ],
    );
  }

  private async giveBack(ou: EtablissementAnnee, ligne: LigneLue): Promise<void> {
    await this.base.query(
      `update avancements set force = false, motif = null, agent = null, version = version + 1, modifie_le = now()
       where uai = $1 and annee = $2 and action = $3`,
      [ou.uai, ou.annee, ligne.action],
    );
    await this.project.execute(ou);
  }
}
