import { type GenreEvenement, LIBELLES_GENRES_EVENEMENT, listGenresPermis } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../socle/base/index.js';
import { Contexte, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import { ErreurMetier } from '../socle/erreurs/index.js';

/** Which kinds of events the reader of the request may write in a school and year. */
@Injectable()
export class DroitsDesEvenements {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
  ) {}

  /** None in a year that is closed, or that has not begun: an event is logged once it took place. */
  async listGenres({ annee }: EtablissementAnnee): Promise<readonly GenreEvenement[]> {
    const [calendrier] = await this.base.query<{ encours: boolean }>(
      `select $2::date between debut and fin as encours from annees where annee = $1`,
      [annee, this.horloge.today()],
    );
    return calendrier?.encours ? this.listPermis() : [];
  }

  /** @throws ErreurMetier `evenement.autre_fonction` when one of the kinds is not theirs */
  check(...genres: readonly GenreEvenement[]): void {
    const permis = this.listPermis();
    const refuse = genres.find((genre) => !permis.includes(genre));
    if (refuse)
      throw new ErreurMetier('evenement.autre_fonction', { donnees: { genre: LIBELLES_GENRES_EVENEMENT[refuse] } });
  }

  private listPermis(): readonly GenreEvenement[] {
    const { roles, fonctions } = this.contexte.acces;
    return listGenresPermis(roles, fonctions);
  }
}
