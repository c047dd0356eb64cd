import { LIBELLES_BLOCS, LIBELLES_ETATS_BILAN } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { randomUUID } from 'node:crypto';
import { TellMission } from '../../designations/index.js';
import { Audit, Base, Contexte, type EtablissementAnnee } from '../../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../../socle/erreurs/index.js';
import type { EtatDuBilanVue } from '../bilan.vue.js';
import { ListBilans } from '../lecture/list-bilans.js';
import type {
  CommentaireDeBilanVue,
  CommentairesVue,
  CreateCommentaireDto,
  UpdateCommentaireDto,
} from './commentaire.dto.js';

type Ligne = Omit<CommentaireDeBilanVue, 'actionsPossibles'> & { readonly auteurId: string };

/** What the author of a bilan and the direction say to each other in its margin, block by block. Nobody else reads it. */
@Injectable()
export class CommentairesDuBilan {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly bilans: ListBilans,
    private readonly tell: TellMission,
    private readonly audit: Audit,
  ) {}

  async list(ou: EtablissementAnnee, agent: string): Promise<CommentairesVue> {
    const etat = await this.bilans.get(ou, agent);
    return { elements: (await this.readAll(ou, etat)).map((ligne) => this.toVue(ou, etat, ligne)) };
  }

  /** Adds one, and tells the other side. @throws ErreurMetier `bilan.etape_impossible` once the bilan is frozen */
  async create(
    ou: EtablissementAnnee,
    agent: string,
    { bloc, texte }: CreateCommentaireDto,
  ): Promise<CommentaireDeBilanVue> {
    const etat = await this.open(ou, agent);
    const id = randomUUID();
    const moi = this.contexte.acces.agent;
    await this.base.query(
      `insert into commentaires_bilan (uai, id, annee, agent, bloc, auteur, texte) values ($1, $2, $3, $4, $5, $6, $7)`,
      [ou.uai, id, ou.annee, etat.agent.id, bloc, moi.id, texte],
    );
    await this.audit.record({ evenement: 'bilan.commented', objet: id, apres: { agent: etat.agent.id, bloc } });
    await this.tell.execute(ou, etat, {
      cle: `bilan.commented ${id}`,
      a: [moi.id === etat.agent.id ? 'direction' : 'personne'],
      sujet: `un commentaire sur le bilan de ${etat.agent.prenom} ${etat.agent.nom}`,
      phrases: [`${moi.prenom} ${moi.nom} commente le bloc « ${LIBELLES_BLOCS[bloc]} » :`, '', texte],
      page: `bilans/${etat.agent.id}`,
    });
    return this.find(ou, etat, id);
  }

  /** Marks it as treated, or opens it again. @throws ErreurMetier `acces.introuvable`, `version.perimee` */
  async update(
    ou: EtablissementAnnee,
    agent: string,
    id: string,
    { traite, version }: UpdateCommentaireDto,
  ): Promise<CommentaireDeBilanVue> {
    const etat = await this.open(ou, agent);
    const avant = await this.find(ou, etat, id, 'for update of c');
    checkVersion(version, avant.version, () => avant);
    await this.base.query(
      `update commentaires_bilan set traite_le = case when $3 then maintenant() end, version = version + 1
       where uai = $1 and id = $2`,
      [ou.uai, id, traite],
    );
    await this.audit.record({ evenement: 'bilan.comment_updated', objet: id, apres: { traite } });
    return this.find(ou, etat, id);
  }

  /** Takes back one's own. @throws ErreurMetier `acces.introuvable`, `version.perimee` */
  async remove(ou: EtablissementAnnee, agent: string, id: string, version: number | undefined): Promise<void> {
    const etat = await this.open(ou, agent);
    const avant = await this.find(ou, etat, id, 'for update of c');
    if (!avant.actionsPossibles.includes('retirer')) throw new ErreurMetier('acces.introuvable');
    checkVersion(version, avant.version, () => avant);
    await this.base.query(`delete from commentaires_bilan where uai = $1 and id = $2`, [ou.uai, id]);
    await this.audit.record({ evenement: 'bilan.comment_removed', objet: id, avant: { bloc: avant.bloc } });
  }

  private async open(ou: EtablissementAnnee, agent: string): Promise<EtatDuBilanVue> {
    const etat = await this.bilans.get(ou, agent);
    if (!this.bilans.isCommentable(ou.annee, etat))
      throw new ErreurMetier('bilan.etape_impossible', { donnees: { etat: LIBELLES_ETATS_BILAN[etat.etat] } });
    return etat;
  }

  private async find(
    ou: EtablissementAnnee,
    etat: EtatDuBilanVue,
    id: string,
    verrou = '',
  ): Promise<CommentaireDeBilanVue> {
    const [ligne] = isUUID(id) ? await this.readAll(ou, etat, id, verrou) : [];
    if (!ligne) throw new ErreurMetier('acces.introuvable');
    return this.toVue(ou, etat, ligne);
  }

  private readAll(
    { uai, annee }: EtablissementAnnee,
    { agent }: EtatDuBilanVue,
    id: string | null = null,
    verrou = '',
  ): Promise<Ligne[]> {
    return this.base.query<Ligne>(
      `select c.id, c.bloc, c.texte, c.cree_le as "creeLe", c.traite_le as "traiteLe", c.version, c.auteur as "auteurId",
         (select json_build_object('prenom', p.prenom, 'nom', p.nom) from vue_personnes p where p.id = c.auteur) as auteur
       from commentaires_bilan c where c.uai = $1 and c.annee = $2 and c.agent = $3 and ($4::uuid is null or c.id = $4)
       order by c.cree_le, c.id ${verrou}`,
      [uai, annee, agent.id, id],
    );
  }

  private toVue({ annee }: EtablissementAnnee, etat: EtatDuBilanVue, ligne: Ligne): CommentaireDeBilanVue {
    const { auteurId, ...vue } = ligne;
    const sien = auteurId === this.contexte.acces.agent.id;
    return {
      ...vue,
      actionsPossibles: this.bilans.isCommentable(annee, etat)
        ? [vue.traiteLe === null ? 'traiter' : 'rouvrir', ...(sien ? (['retirer'] as const) : [])]
        : [],
    };
  }
}
