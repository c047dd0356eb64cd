import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { randomUUID } from 'node:crypto';
import { Base } from '../../socle/base/index.js';
import { Audit, type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../../socle/erreurs/index.js';
import { readChangements, refuseChamp } from '../../socle/validation/index.js';
import { DroitsDeLaCommission } from '../droits-de-la-commission.js';
import type { ActionLocaleVue, CreateActionLocaleDto, UpdateActionLocaleDto } from './action-locale.dto.js';
import { ActionLocale } from './action-locale.entity.js';

/** Local actions: what a meeting decides, with a person and a date, followed all year. */
@Injectable()
export class ActionsLocales {
  constructor(
    private readonly base: Base,
    private readonly droits: DroitsDeLaCommission,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
  ) {}

  /** @param repriseDe the action of the previous year that this one carries on */
  async create(ou: EtablissementAnnee, saisie: CreateActionLocaleDto, repriseDe?: string): Promise<ActionLocaleVue> {
    await this.checkReunion(ou, saisie.reunion);
    const id = randomUUID();
    await this.base.repository(ActionLocale).insert({
      ...ou,
      id,
      intitule: saisie.intitule,
      responsable: saisie.responsable ?? null,
      echeance: saisie.echeance ?? null,
      statut: saisie.statut ?? 'a_faire',
      reunion: saisie.reunion ?? null,
      repriseDe: repriseDe ?? null,
    });
    const apres = await this.get(ou, id);
    await this.audit.record({ evenement: 'action_locale.created', objet: id, apres });
    return apres;
  }

  async update(ou: EtablissementAnnee, id: string, saisie: UpdateActionLocaleDto): Promise<ActionLocaleVue> {
    const changements = readChangements(saisie, ['responsable', 'echeance', 'reunion']);
    const avant = await this.lock(ou, id);
    checkVersion(saisie.version, avant.version, () => avant);
    await this.checkReunion(ou, changements.reunion);
    await this.base
      .repository(ActionLocale)
      .update({ uai: ou.uai, id }, { ...changements, version: avant.version + 1, modifieLe: () => 'maintenant()' });
    const apres = await this.get(ou, id);
    await this.audit.record({ evenement: 'action_locale.updated', objet: id, avant, apres });
    return apres;
  }

  async remove(ou: EtablissementAnnee, id: string): Promise<void> {
    const avant = await this.lock(ou, id);
    await this.base.repository(ActionLocale).delete({ uai: ou.uai, id });
    await this.audit.record({ evenement: 'action_locale.removed', objet: id, avant });
  }

  /** Decisions of these meetings, in the order of their dates. */
  async listByReunion({ uai, annee }: EtablissementAnnee, reunions: readonly string[]): Promise<ActionLocaleVue[]> {
    const peut = await this.droits.canUpdate();
    const lignes = await this.base.repository(ActionLocale).find({
      where: reunions.map((reunion) => ({ uai, annee, reunion })),
      order: { echeance: { direction: 'asc', nulls: 'last' }, intitule: 'asc', id: 'asc' },
    });
    return lignes.map((ligne) => this.toVue(ligne, peut));
  }

  toVue({ uai: _, annee: _annee, modifieLe: _le, ...ligne }: ActionLocale, peut: boolean): ActionLocaleVue {
    const ouverte = ligne.statut === 'a_faire' || ligne.statut === 'en_cours';
    return {
      ...ligne,
      enRetard: ouverte && ligne.echeance !== null && ligne.echeance < this.horloge.today(),
      actionsPossibles: peut ? ['modifier', 'supprimer'] : [],
    };
  }

  private async lock(ou: EtablissementAnnee, id: string): Promise<ActionLocaleVue> {
    if (isUUID(id))
      await this.base.query(`select 1 from actions_locales where uai = $1 and id = $2 for update`, [ou.uai, id]);
    return this.get(ou, id);
  }

  private async get(ou: EtablissementAnnee, id: string): Promise<ActionLocaleVue> {
    const ligne = isUUID(id) ? await this.base.repository(ActionLocale).findOneBy({ ...ou, id }) : null;
    if (!ligne) throw new ErreurMetier('acces.introuvable');
    return this.toVue(ligne, await this.droits.canUpdate());
  }

  private async checkReunion({ uai, annee }: EtablissementAnnee, reunion: string | null | undefined): Promise<void> {
    if (!reunion) return;
    const [connue] = await this.base.query<{ etat: string }>(
      `select etat from reunions where uai = $1 and annee = $2 and id = $3`,
      [uai, annee, reunion],
    );
    if (!connue) throw refuseChamp('reunion', 'Choisissez une réunion de cette année.');
    if (connue.etat === 'annulee')
      throw refuseChamp('reunion', 'Cette réunion est annulée : elle ne décide rien. Choisissez-en une autre.');
  }
}
