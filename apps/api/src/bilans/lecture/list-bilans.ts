import {
  anneeOf,
  bilan,
  type EtatBilan,
  ETATS_ARRETES,
  ETATS_LISIBLES,
  formatAnnee,
  PERMISSIONS_BILAN,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Base, Contexte, type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { buildOrderBy, type ListeDto } from '../../socle/validation/index.js';
import type { ActionBilan, BilansVue, EtatDuBilanVue } from '../bilan.vue.js';

type Ligne = Omit<EtatDuBilanVue, 'actionsPossibles'>;

const quote = (etats: readonly EtatBilan[]): string => etats.map((etat) => `'${etat}'`).join(', ');
const LISIBLES = quote(ETATS_LISIBLES);
const ARRETES = quote(ETATS_ARRETES);

/** People whose mandate calls for a bilan, and those whose bilan was presented, as far as the reader may see them. */
const SOURCE = `
  from (
    select agent from vue_mandats where uai = $1 and annee = $2 and transmis
    union select agent from bilans where uai = $1 and annee = $2 and etat in (${LISIBLES})
  ) p
  join vue_personnes a on a.id = p.agent
  left join bilans b on b.uai = $1 and b.annee = $2 and b.agent = p.agent
  where $3 or p.agent = $4 or ($5 and b.etat in (${LISIBLES}))`;

const COLONNES = `json_build_object('id', a.id, 'prenom', a.prenom, 'nom', a.nom) as agent,
  coalesce(b.etat, 'en_preparation') as etat, b.presente_le::text as "presenteLe",
  b.etat in (${ARRETES}) and b.chiffres is not null as arrete, coalesce(b.version, 1) as version`;

const TRIS = { nom: 'a.nom', prenom: 'a.prenom', etat: 'etat', presenteLe: 'b.presente_le' };

/** Bilans of a school and year: all of them for the direction, one's own for a RRUPN, those presented for who follows the school. */
@Injectable()
export class ListBilans {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
  ) {}

  async execute(ou: EtablissementAnnee, { page, taille, tri }: ListeDto): Promise<BilansVue> {
    const cle = this.buildCle(ou);
    const ordre = buildOrderBy(tri, TRIS, 'a.nom, a.prenom, a.id');
    const lignes = await this.base.query<Ligne>(`select ${COLONNES} ${SOURCE} ${ordre} limit $6 offset $7`, [
      ...cle,
      taille,
      (page - 1) * taille,
    ]);
    const [compte] = await this.base.query<{ total: number }>(`select count(*)::int as total ${SOURCE}`, cle);
    return { elements: lignes.map((ligne) => this.toVue(ou, ligne)), total: compte?.total ?? 0, page, taille };
  }

  /** The bilan of one person, `moi` for oneself. @throws ErreurMetier `acces.introuvable` when there is none to see */
  async get(ou: EtablissementAnnee, agent: string): Promise<EtatDuBilanVue> {
    const id = agent === 'moi' ? this.contexte.acces.agent.id : agent;
    if (!isUUID(id)) throw new ErreurMetier('acces.introuvable');
    const [ligne] = await this.base.query<Ligne>(
      `select * from (select ${COLONNES}, a.id ${SOURCE}) x where x.id = $6`,
      [...this.buildCle(ou), id],
    );
    if (!ligne) throw new ErreurMetier('acces.introuvable');
    return this.toVue(ou, ligne);
  }

  private buildCle({ uai, annee }: EtablissementAnnee): unknown[] {
    const { agent, peut } = this.contexte.acces;
    const soi = peut('bilans.read.own') ? agent.id : null;
    return [uai, annee, peut('bilans.read.all'), soi, peut('bilans.read.presented')];
  }

  private toVue({ annee }: EtablissementAnnee, { agent, etat, presenteLe, arrete, version }: Ligne): EtatDuBilanVue {
    return {
      agent,
      etat,
      presenteLe,
      arrete: arrete === true,
      version,
      actionsPossibles: this.listGestes(annee, etat),
    };
  }

  /** What lists offer: noting the presentation, or taking it back. */
  private listGestes(annee: number, etat: EtatBilan): ActionBilan[] {
    if (!this.isOuverte(annee) || !this.contexte.acces.peut('bilans.present')) return [];
    if (etat === 'presente') return ['annuler_presentation'];
    return bilan.next(etat, 'presenter') ? ['presenter'] : [];
  }

  /** Everything that the reader may do of a bilan that is open. */
  listActions(annee: number, { agent, etat }: Pick<EtatDuBilanVue, 'agent' | 'etat'>): ActionBilan[] {
    const { acces } = this.contexte;
    if (!this.isOuverte(annee)) return [];
    const possibles = bilan.transitionsFrom(etat).filter((transition) => {
      const permission = PERMISSIONS_BILAN[transition];
      return permission === 'bilans.update' ? this.isSien({ agent }) : acces.peut(permission);
    });
    const ecrit = etat === 'en_preparation' && this.isSien({ agent });
    return [
      ...(ecrit ? (['modifier'] as const) : []),
      ...possibles,
      ...(etat === 'presente' && acces.peut('bilans.present') ? (['annuler_presentation'] as const) : []),
    ];
  }

  /** Whether the reader may comment on it: its author and the direction, until it is frozen. */
  isCommentable(annee: number, { agent, etat }: Pick<EtatDuBilanVue, 'agent' | 'etat'>): boolean {
    const peut = this.isPartie({ agent }) && this.contexte.acces.peut('bilans.comment');
    return this.isOuverte(annee) && peut && !ETATS_ARRETES.includes(etat);
  }

  /** Whether the reader wrote it or heads the school: what these tell each other of it is theirs, once it is presented too. */
  isPartie({ agent }: Pick<EtatDuBilanVue, 'agent'>): boolean {
    const { acces } = this.contexte;
    return acces.peut('bilans.read.all') || agent.id === acces.agent.id;
  }

  /** Whether it is the reader's own, with the right to write it. */
  isSien({ agent }: Pick<EtatDuBilanVue, 'agent'>): boolean {
    const { acces } = this.contexte;
    return agent.id === acces.agent.id && acces.peut('bilans.update');
  }

  private isOuverte(annee: number): boolean {
    return anneeOf(this.horloge.today()) === formatAnnee(annee);
  }
}
