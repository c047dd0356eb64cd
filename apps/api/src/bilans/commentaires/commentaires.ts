import { LIBELLES_BLOCS, LIBELLES_ETATS_BILAN } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { TellMission } from '../../designations/index.js';
import type { EtablissementAnnee } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { OutilsDeRegistre, Registre } from '../../socle/registre/index.js';
import type { EtatDuBilanVue } from '../bilan.vue.js';
import { ListBilans } from '../lecture/list-bilans.js';
import {
  type CommentaireDeBilanVue,
  type CommentairesVue,
  CreateCommentaireDto,
  type RemoveCommentaireDto,
  type UpdateCommentaireDto,
} from './commentaire.dto.js';
import { CommentaireDeBilan } from './commentaire.entity.js';

/** One bilan: a school, a year, and whose it is. */
interface Marge extends EtablissementAnnee {
  readonly agent: string;
}

/** What the author of a bilan and the direction say to each other in its margin, block by block. Nobody else reads it. */
@Injectable()
export class CommentairesDuBilan extends Registre<
  Marge,
  CreateCommentaireDto,
  CommentaireDeBilan,
  CommentaireDeBilanVue
> {
  protected readonly entite = CommentaireDeBilan;
  protected readonly objet = 'bilan_commentaire';
  protected readonly correction = CreateCommentaireDto;

  constructor(
    outils: OutilsDeRegistre,
    private readonly bilans: ListBilans,
    private readonly tell: TellMission,
  ) {
    super(outils);
  }

  async list(ou: EtablissementAnnee, agent: string): Promise<CommentairesVue> {
    const marge = await this.open(ou, agent);
    const lignes = await this.repository.find({ where: marge, order: { creeLe: 'ASC', id: 'ASC' } });
    return { elements: await this.toVues(marge, lignes) };
  }

  /** Adds one, and tells the other side. @throws ErreurMetier `bilan.etape_impossible` once the bilan is frozen */
  async add(ou: EtablissementAnnee, agent: string, saisie: CreateCommentaireDto): Promise<CommentaireDeBilanVue> {
    const vue = await this.create(await this.open(ou, agent), saisie);
    await this.tellOther(ou, await this.bilans.get(ou, agent), vue);
    return vue;
  }

  /** Marks it as treated, or opens it again. @throws ErreurMetier `acces.introuvable`, `version.perimee` */
  async treat(
    ou: EtablissementAnnee,
    agent: string,
    id: string,
    { traite, version }: UpdateCommentaireDto,
  ): Promise<CommentaireDeBilanVue> {
    const marge = await this.open(ou, agent);
    await this.authorize(marge);
    const traiteLe = traite ? this.outils.horloge.now() : null;
    return this.move(marge, { id, version, verbe: traite ? 'treated' : 'reopened' }, () => ({ traiteLe }));
  }

  /** Takes back one's own. @throws ErreurMetier `acces.introuvable`, `version.perimee` */
  async takeBack(ou: EtablissementAnnee, agent: string, id: string, saisie: RemoveCommentaireDto): Promise<void> {
    await this.remove(await this.open(ou, agent), id, saisie);
  }

  protected override async authorize(
    { uai, annee, agent }: Marge,
    _saisie?: Partial<CreateCommentaireDto>,
    avant?: CommentaireDeBilan,
  ): Promise<void> {
    const etat = await this.bilans.get({ uai, annee }, agent);
    if (!this.bilans.isCommentable(annee, etat))
      throw new ErreurMetier('bilan.etape_impossible', { donnees: { etat: LIBELLES_ETATS_BILAN[etat.etat] } });
    if (avant && avant.auteur !== this.outils.contexte.acces.agent.id) throw new ErreurMetier('acces.introuvable');
  }

  protected override prepare(_marge: Marge, saisie: Partial<CreateCommentaireDto>): Partial<CommentaireDeBilan> {
    return { ...saisie, auteur: this.outils.contexte.acces.agent.id };
  }

  protected override async toVues(
    { uai, annee, agent }: Marge,
    lignes: readonly CommentaireDeBilan[],
  ): Promise<CommentaireDeBilanVue[]> {
    const commentable = this.bilans.isCommentable(annee, await this.bilans.get({ uai, annee }, agent));
    const personnes = await this.outils.base.query<{ id: string; prenom: string; nom: string }>(
      `select id, prenom, nom from vue_personnes where id = any($1::uuid[])`,
      [lignes.map(({ auteur }) => auteur)],
    );
    const moi = this.outils.contexte.acces.agent.id;
    return lignes.map(({ id, bloc, texte, creeLe, traiteLe, version, auteur }) => {
      const { prenom = '', nom = '' } = personnes.find((personne) => personne.id === auteur) ?? {};
      return {
        ...{ id, bloc, texte, creeLe, traiteLe, version, auteur: { prenom, nom } },
        actionsPossibles: commentable
          ? [traiteLe === null ? 'traiter' : 'rouvrir', ...(auteur === moi ? (['retirer'] as const) : [])]
          : [],
      };
    });
  }

  /** The audit trail keeps that something was said, not what. */
  protected override toTrace({ bloc }: CommentaireDeBilanVue): object {
    return { bloc };
  }

  /** @throws ErreurMetier `acces.introuvable` for a bilan that the reader does not see */
  private async open({ uai, annee }: EtablissementAnnee, agent: string): Promise<Marge> {
    return { uai, annee, agent: (await this.bilans.get({ uai, annee }, agent)).agent.id };
  }

  private tellOther(
    ou: EtablissementAnnee,
    etat: EtatDuBilanVue,
    { id, bloc, texte }: CommentaireDeBilanVue,
  ): Promise<void> {
    const moi = this.outils.contexte.acces.agent;
    return this.tell.execute(ou, etat, {
      cle: `bilan.commented ${id}`,
      a: [moi.id === etat.agent.id ? 'direction' : 'personne'],
      sujet: `un commentaire sur le bilan de ${etat.agent.prenom} ${etat.agent.nom}`,
      phrases: [`${moi.prenom} ${moi.nom} commente le bloc « ${LIBELLES_BLOCS[bloc]} » :`, '', texte],
      page: `bilans/${etat.agent.id}`,
    });
  }
}
