import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/contexte/index.js';
import type { ModelePublieVue } from './modele.vue.js';

/** Published models of the académie of a school. */
@Injectable()
export class ModelesPublies {
  constructor(private readonly base: Base) {}

  /** The last published first: it is the one a letter starts from. */
  list(uai: string): Promise<ModelePublieVue[]> {
    return this.base.query<ModelePublieVue>(
      `select m.id, m.numero, m.nom, m.contenu from modeles_lettre m
       join etablissements e on e.academie = m.academie
       where e.uai = $1 and m.etat = 'publie' order by m.modifie_le desc, m.nom`,
      [uai],
    );
  }
}
