import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { DroitsDEcriture } from '../../annees/index.js';
import { Base } from '../../socle/base/index.js';
import type { EtablissementAnnee } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import type { ObjectifPrecedentVue, ObjectifVue } from './objectif.dto.js';
import { Objectif } from './objectif.entity.js';

/** Objectives of a school and year, as they are read. */
@Injectable()
export class Objectifs {
  constructor(
    private readonly base: Base,
    private readonly droits: DroitsDEcriture,
  ) {}

  async list(ou: EtablissementAnnee): Promise<ObjectifVue[]> {
    const lignes = await this.base.repository(Objectif).find({ where: { ...ou }, order: { ordre: 'asc', id: 'asc' } });
    const modifiable = await this.droits.has('educap.update');
    return lignes.map((ligne) => toVue(ligne, modifiable));
  }

  /** Those of the year before; one that this year carries on already cannot be taken twice. */
  async listPrecedents({ uai, annee }: EtablissementAnnee): Promise<ObjectifPrecedentVue[]> {
    const objectifs = this.base.repository(Objectif);
    const precedents = await objectifs.find({ where: { uai, annee: annee - 1 }, order: { ordre: 'asc', id: 'asc' } });
    const repris = new Set((await objectifs.findBy({ uai, annee })).map(({ reprisDe }) => reprisDe));
    const modifiable = await this.droits.has('educap.update');
    return precedents.map(({ id, intitule, etat, point }) => ({
      id,
      intitule,
      etat,
      point,
      actionsPossibles: modifiable && !repris.has(id) ? ['reprendre'] : [],
    }));
  }

  /** @throws ErreurMetier `acces.introuvable` for another school's or year's */
  async get(ou: EtablissementAnnee, id: string): Promise<ObjectifVue> {
    const ligne = isUUID(id) ? await this.base.repository(Objectif).findOneBy({ ...ou, id }) : null;
    if (!ligne) throw new ErreurMetier('acces.introuvable');
    return toVue(ligne, await this.droits.has('educap.update'));
  }
}

function toVue({ uai: _uai, annee: _annee, modifieLe: _le, ...objectif }: Objectif, modifiable: boolean): ObjectifVue {
  return { ...objectif, actionsPossibles: modifiable ? ['modifier', 'supprimer'] : [] };
}
