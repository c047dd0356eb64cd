import { formatAnnee } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/contexte/index.js';
import { listLignesPubliees } from '../lignes.queries.js';
import { readHorsFilm } from '../read-catalogue.js';
import { Brouillons } from './brouillons.js';
import type { Lieu } from './lieu-du-modele.js';
import { type LigneVue, toLigneVue } from './ligne.vue.js';

/** Lines that the guides ask for and the film forgets, but those that this film has taken already. */
@Injectable()
export class ListHorsFilm {
  constructor(
    private readonly base: Base,
    private readonly brouillons: Brouillons,
  ) {}

  async execute(lieu: Lieu): Promise<LigneVue[]> {
    const brouillon = await this.brouillons.find(lieu);
    const lignes = brouillon?.lignes ?? (await listLignesPubliees(this.base, lieu.academie, lieu.annee));
    const prises = new Set(lignes.map(({ cle }) => cle));
    return readHorsFilm(formatAnnee(lieu.annee))
      .filter(({ cle }) => !prises.has(cle))
      .map(toLigneVue);
  }
}
