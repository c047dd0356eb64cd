import { Injectable } from '@nestjs/common';
import { DroitsDEcriture } from '../../annees/index.js';
import type { EtablissementAnnee } from '../../socle/contexte/index.js';
import { defineErreurs, ErreurMetier } from '../../socle/erreurs/index.js';
import { OutilsDeRegistre, Registre } from '../../socle/registre/index.js';
import { EDUCAP_OBJECTIFS, FaitsDEducap } from '../faits-d-educap.js';
import { Grilles } from '../grille/grilles.js';
import {
  type CreateObjectifDto,
  type ObjectifPrecedentVue,
  type ObjectifVue,
  UpdateObjectifDto,
} from './objectif.dto.js';
import { Objectif } from './objectif.entity.js';

const MAXIMUM = 30;

defineErreurs({
  'educap.objectif_deja_repris': {
    status: 409,
    title: 'Objectif déjà repris',
    detail: 'Cet objectif de l’année précédente figure déjà parmi ceux de l’année : modifiez celui-là.',
  },
  'educap.trop_d_objectifs': {
    status: 409,
    title: 'Trop d’objectifs',
    detail: ({ maximum }) =>
      `Une année tient ${String(maximum)} objectifs au plus : des objectifs prioritaires sont peu nombreux. Supprimez-en un d’abord.`,
  },
});

type Saisie = CreateObjectifDto & { reprisDe?: string };

/** Priority objectives of a year; their line of the film is done as long as one is left. */
@Injectable()
export class Objectifs extends Registre<EtablissementAnnee, Saisie, Objectif, ObjectifVue> {
  protected readonly entite = Objectif;
  protected readonly objet = 'educap_objectif';
  protected readonly correction = UpdateObjectifDto;

  constructor(
    outils: OutilsDeRegistre,
    private readonly droits: DroitsDEcriture,
    private readonly grilles: Grilles,
    private readonly faits: FaitsDEducap,
  ) {
    super(outils);
  }

  async list(ou: EtablissementAnnee): Promise<ObjectifVue[]> {
    return this.toVues(ou, await this.findAll(ou));
  }

  /** Those of the year before; one that this year carries on already cannot be taken twice. */
  async listPrecedents(ou: EtablissementAnnee): Promise<ObjectifPrecedentVue[]> {
    const precedents = await this.findAll({ ...ou, annee: ou.annee - 1 });
    const repris = new Set((await this.findAll(ou)).map(({ reprisDe }) => reprisDe));
    const modifiable = await this.droits.peut('educap.update');
    return precedents.map(({ id, intitule, etat, point }) => ({
      id,
      intitule,
      etat,
      point,
      actionsPossibles: modifiable && !repris.has(id) ? ['reprendre'] : [],
    }));
  }

  /** Carries on an objective of the year before; its point d'étape stays in its year. */
  async carryOn(ou: EtablissementAnnee, id: string): Promise<ObjectifVue> {
    await this.lock(ou);
    const { intitule, item, indicateur, etat } = await this.find({ ...ou, annee: ou.annee - 1 }, id);
    if (await this.repository.existsBy({ ...ou, reprisDe: id })) throw new ErreurMetier('educap.objectif_deja_repris');
    const suite = etat === 'en_cours' ? 'en_cours' : 'a_engager';
    return this.create(ou, { intitule, item, indicateur, etat: suite, reprisDe: id });
  }

  /** One writer at a time on EDUCAP of a school and year, even before its row exists. */
  override async lock({ uai, annee }: EtablissementAnnee): Promise<void> {
    await this.outils.base.query(`select pg_advisory_xact_lock(hashtextextended('educap:' || $1 || ':' || $2, 0))`, [
      uai,
      String(annee),
    ]);
  }

  protected override async toVues(_ou: EtablissementAnnee, lignes: readonly Objectif[]): Promise<ObjectifVue[]> {
    const modifiable = await this.droits.peut('educap.update');
    return lignes.map(({ uai: _uai, annee: _annee, modifieLe: _le, ...objectif }) => ({
      ...objectif,
      actionsPossibles: modifiable ? ['modifier', 'supprimer'] : [],
    }));
  }

  protected override async prepare(
    ou: EtablissementAnnee,
    saisie: Partial<Saisie>,
    avant?: Objectif,
  ): Promise<Partial<Objectif>> {
    const { item, reprisDe } = saisie;
    // What is kept, or carried on, may come from an earlier grid.
    if (item && item !== avant?.item && !reprisDe) await this.grilles.checkItem(ou.uai, item);
    if (avant) return saisie;
    await this.lock(ou);
    const presents = await this.findAll(ou);
    if (presents.length >= MAXIMUM)
      throw new ErreurMetier('educap.trop_d_objectifs', { donnees: { maximum: MAXIMUM } });
    const ordre = Math.max(0, ...presents.map((objectif) => objectif.ordre)) + 1;
    return { ...saisie, etat: saisie.etat ?? 'a_engager', ordre };
  }

  protected override async follow(ou: EtablissementAnnee, avant?: Objectif, apres?: Objectif): Promise<void> {
    if (avant && apres) return;
    const reste = await this.repository.countBy({ ...ou });
    if (apres && reste === 1) await this.faits.set(ou, EDUCAP_OBJECTIFS, this.outils.horloge.today());
    if (reste === 0) await this.faits.set(ou, EDUCAP_OBJECTIFS, null);
  }

  private findAll(ou: EtablissementAnnee): Promise<Objectif[]> {
    return this.repository.find({ where: { ...ou }, order: { ordre: 'asc', id: 'asc' } });
  }
}
