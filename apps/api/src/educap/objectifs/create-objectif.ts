import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Base } from '../../socle/base/index.js';
import { Audit, type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { EDUCAP_OBJECTIFS, FaitsDEducap } from '../faits-d-educap.js';
import { Grilles } from '../grille/grilles.js';
import { LockEducap } from '../lock-educap.js';
import type { CreateObjectifDto, ObjectifVue } from './objectif.dto.js';
import { Objectif } from './objectif.entity.js';
import { Objectifs } from './objectifs.js';

const MAXIMUM = 30;

/** Adds an objective to the year: a new one, or one of the year before carried on. */
@Injectable()
export class CreateObjectif {
  constructor(
    private readonly base: Base,
    private readonly verrou: LockEducap,
    private readonly objectifs: Objectifs,
    private readonly grilles: Grilles,
    private readonly faits: FaitsDEducap,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, saisie: CreateObjectifDto): Promise<ObjectifVue> {
    const { intitule, item = null, indicateur = null, etat = 'a_engager', point = null } = saisie;
    if (item) await this.grilles.checkItem(ou.uai, item);
    await this.verrou.execute(ou);
    return this.add(ou, { intitule, item, indicateur, etat, point, reprisDe: null });
  }

  /** Carries on an objective of the year before; its point d'étape stays in its year. */
  async carryOn({ uai, annee }: EtablissementAnnee, id: string): Promise<ObjectifVue> {
    const ou = { uai, annee };
    await this.verrou.execute(ou);
    const { intitule, item, indicateur, etat } = await this.objectifs.get({ uai, annee: annee - 1 }, id);
    if (await this.base.repository(Objectif).existsBy({ ...ou, reprisDe: id }))
      throw new ErreurMetier('educap.objectif_deja_repris');
    const suite = etat === 'en_cours' ? 'en_cours' : 'a_engager';
    return this.add(ou, { intitule, item, indicateur, etat: suite, point: null, reprisDe: id });
  }

  private async add(
    ou: EtablissementAnnee,
    contenu: Pick<Objectif, 'intitule' | 'item' | 'indicateur' | 'etat' | 'point' | 'reprisDe'>,
  ): Promise<ObjectifVue> {
    const presents = await this.objectifs.list(ou);
    if (presents.length >= MAXIMUM)
      throw new ErreurMetier('educap.trop_d_objectifs', { donnees: { maximum: MAXIMUM } });
    const id = randomUUID();
    const ordre = Math.max(0, ...presents.map((objectif) => objectif.ordre)) + 1;
    await this.base.repository(Objectif).insert({ ...ou, id, ordre, ...contenu });
    if (presents.length === 0) await this.faits.set(ou, EDUCAP_OBJECTIFS, this.horloge.today());
    const apres = await this.objectifs.get(ou, id);
    await this.audit.record({ evenement: 'educap_objectif.created', objet: id, apres });
    return apres;
  }
}
