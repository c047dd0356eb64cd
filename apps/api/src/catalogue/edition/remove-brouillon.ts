import { Injectable } from '@nestjs/common';
import { Audit } from '../../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../../socle/erreurs/index.js';
import { Brouillons } from './brouillons.js';
import type { Lieu } from './lieu-du-modele.js';
import { ReadFilmModele } from './read-film-modele.js';

/** Gives a draft up: the published film stays as it is. */
@Injectable()
export class RemoveBrouillon {
  constructor(
    private readonly audit: Audit,
    private readonly brouillons: Brouillons,
    private readonly read: ReadFilmModele,
  ) {}

  async execute(lieu: Lieu, version: number): Promise<void> {
    const brouillon = await this.brouillons.lock(lieu);
    if (!brouillon) throw new ErreurMetier('catalogue.sans_brouillon');
    if (version !== brouillon.version) {
      const courant = await this.read.execute(lieu);
      checkVersion(version, brouillon.version, () => courant);
    }
    await this.brouillons.remove(lieu);
    await this.audit.record({
      evenement: 'film.draft_removed',
      objet: lieu.academie,
      annee: lieu.annee,
      avant: { lignes: brouillon.lignes },
    });
  }
}
