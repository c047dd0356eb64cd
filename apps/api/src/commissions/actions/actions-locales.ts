import { formatAnnee, isRestante, jourDesRetards } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import type { FindOptionsOrder } from 'typeorm';
import { DroitsDEcriture } from '../../annees/index.js';
import type { EtablissementAnnee } from '../../socle/contexte/index.js';
import { OutilsDeRegistre, Registre } from '../../socle/registre/index.js';
import { refuseChamp } from '../../socle/validation/index.js';
import {
  type ActionLocaleVue,
  type ActionsLocalesDto,
  type ActionsLocalesVue,
  type CreateActionLocaleDto,
  UpdateActionLocaleDto,
} from './action-locale.dto.js';
import { ActionLocale } from './action-locale.entity.js';

/** The next ones due first. */
const ORDRE: FindOptionsOrder<ActionLocale> = {
  echeance: { direction: 'asc', nulls: 'last' },
  intitule: 'asc',
  id: 'asc',
};

/** `repriseDe`: the action of the previous year that this one carries on. */
type Saisie = CreateActionLocaleDto & { repriseDe?: string };

/** Local actions: what a meeting decides, with a person and a date, followed all year. */
@Injectable()
export class ActionsLocales extends Registre<EtablissementAnnee, Saisie, ActionLocale, ActionLocaleVue> {
  protected readonly entite = ActionLocale;
  protected readonly objet = 'action_locale';
  protected readonly correction = UpdateActionLocaleDto;

  constructor(
    outils: OutilsDeRegistre,
    private readonly droits: DroitsDEcriture,
  ) {
    super(outils);
  }

  async list(ou: EtablissementAnnee, demande: ActionsLocalesDto): Promise<ActionsLocalesVue> {
    const { statut, reunion, ...liste } = demande;
    const page = await this.listPage(ou, liste, {
      where: { ...(statut && { statut }), ...(reunion && { reunion }) },
      order: ORDRE,
    });
    return { ...page, actionsPossibles: (await this.droits.peut('commission.update')) ? ['ajouter'] : [] };
  }

  /** Decisions of these meetings. */
  async listByReunion(ou: EtablissementAnnee, reunions: readonly string[]): Promise<ActionLocaleVue[]> {
    const where = reunions.map((reunion) => ({ uai: ou.uai, annee: ou.annee, reunion }));
    return this.toVues(ou, await this.repository.find({ where, order: ORDRE }));
  }

  protected override async toVues(
    { annee }: EtablissementAnnee,
    lignes: readonly ActionLocale[],
  ): Promise<ActionLocaleVue[]> {
    const peut = await this.droits.peut('commission.update');
    const jour = jourDesRetards(formatAnnee(annee), this.outils.horloge.today());
    return lignes.map(({ uai: _uai, annee: _annee, modifieLe: _le, ...action }) => ({
      ...action,
      enRetard: isRestante(action.statut) && action.echeance !== null && action.echeance < jour,
      actionsPossibles: peut ? ['modifier', 'supprimer'] : [],
    }));
  }

  protected override async prepare(
    ou: EtablissementAnnee,
    saisie: Partial<Saisie>,
    avant?: ActionLocale,
  ): Promise<Partial<ActionLocale>> {
    await this.checkReunion(ou, saisie.reunion);
    return avant ? saisie : { ...saisie, statut: saisie.statut ?? 'a_faire' };
  }

  private async checkReunion({ uai, annee }: EtablissementAnnee, reunion: string | null | undefined): Promise<void> {
    if (!reunion) return;
    const [connue] = await this.outils.base.query<{ etat: string }>(
      `select etat from reunions where uai = $1 and annee = $2 and id = $3`,
      [uai, annee, reunion],
    );
    if (!connue) throw refuseChamp('reunion', 'Choisissez une réunion de cette année.');
    if (connue.etat === 'annulee')
      throw refuseChamp('reunion', 'Cette réunion est annulée : elle ne décide rien. Choisissez-en une autre.');
  }
}
