import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../../socle/erreurs/index.js';
import { isEmpty } from '../differences/compare-films.js';
import { Reference } from '../reference/reference.js';
import { type Brouillon, Brouillons } from './brouillons.js';
import type { FilmModeleVue } from './film-modele.vue.js';
import { Identites } from './identites.js';
import type { Lieu } from './lieu-du-modele.js';
import { Publication } from './publication.js';
import { ReadFilmModele } from './read-film-modele.js';

/** Publishes the draft: the film of every school of the académie follows, and no school loses a status or a proof. */
@Injectable()
export class PublishBrouillon {
  constructor(
    private readonly base: Base,
    private readonly brouillons: Brouillons,
    private readonly identites: Identites,
    private readonly read: ReadFilmModele,
    private readonly publication: Publication,
    private readonly reference: Reference,
  ) {}

  async execute(lieu: Lieu, version: number): Promise<FilmModeleVue> {
    const brouillon = await this.lockBrouillon(lieu, version);
    await this.base.withSysteme('film', () => this.publish(lieu, brouillon));
    await this.brouillons.remove(lieu);
    return this.read.execute(lieu);
  }

  private async lockBrouillon(lieu: Lieu, version: number): Promise<Brouillon> {
    const brouillon = await this.brouillons.lock(lieu);
    if (!brouillon) throw new ErreurMetier('catalogue.sans_brouillon');
    if (version !== brouillon.version) {
      const courant = await this.read.execute(lieu);
      checkVersion(version, brouillon.version, () => courant);
    }
    return brouillon;
  }

  private async publish(lieu: Lieu, { lignes }: Brouillon): Promise<void> {
    const avant = await this.publication.lock(lieu);
    const apres = await this.identites.identify(lieu, await this.identites.assignCodes(lieu, lignes));
    if (isEmpty(await this.publication.publish(lieu, avant, apres)))
      throw new ErreurMetier('catalogue.sans_changement');
    await this.reference.settle(lieu);
  }
}
