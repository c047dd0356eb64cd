import { Injectable } from '@nestjs/common';
import { DroitsDEcriture } from '../annees/index.js';
import { Base } from '../socle/base/index.js';
import type { EtablissementAnnee } from '../socle/contexte/index.js';
import { EducapEtat } from './educap-etat.entity.js';
import type { EducapVue } from './educap.dto.js';
import { Grilles } from './grille/grilles.js';
import { Objectifs } from './objectifs/objectifs.js';

/** EDUCAP of a school and year: its dates, its objectives, those of the year before, the académie's grid. */
@Injectable()
export class ReadEducap {
  constructor(
    private readonly base: Base,
    private readonly droits: DroitsDEcriture,
    private readonly objectifs: Objectifs,
    private readonly grilles: Grilles,
  ) {}

  async get(ou: EtablissementAnnee): Promise<EducapVue> {
    const etat = await this.base.repository(EducapEtat).findOneBy({ ...ou });
    const modifiable = await this.droits.has('educap.update');
    const grille = await this.grilles.findOfEcole(ou.uai);
    return {
      precedentLe: etat?.precedentLe ?? null,
      positionneLe: etat?.positionneLe ?? null,
      version: etat?.version ?? 0,
      objectifs: await this.objectifs.list(ou),
      precedents: await this.objectifs.listPrecedents(ou),
      grille: grille ? { numero: grille.numero, titre: grille.titre, domaines: grille.contenu } : null,
      actionsPossibles: modifiable ? ['modifier', 'ajouter_objectif'] : [],
    };
  }
}
