import { Injectable } from '@nestjs/common';
import { Contexte, type EtablissementAnnee } from '../../../socle/contexte/index.js';
import { FaitsDeclares } from '../../../socle/faits/index.js';
import { computeEtag, isEtagConnu, JsonPret } from '../../../socle/http/index.js';
import { LectureDuFilm } from '../lecture-du-film.js';
import type { EcoleLue } from './film-actuel.queries.js';
import { ReadFilm } from './read-film.js';
import { writeFilm } from './write-film.js';

/** Answers the film of a school now: the most read of all, hence written from pieces and versioned. */
@Injectable()
export class SendFilm {
  constructor(
    private readonly contexte: Contexte,
    private readonly declares: FaitsDeclares,
    private readonly read: ReadFilm,
    private readonly lecture: LectureDuFilm,
  ) {}

  /** @param connu what the client says it holds: when it still stands, the film is not read */
  async execute(ou: EtablissementAnnee, connu: string | undefined): Promise<JsonPret> {
    if (connu !== undefined) {
      const etag = this.computeEtag(ou, await this.read.readVersion(ou));
      if (isEtagConnu(etag, connu)) return new JsonPret(null, etag);
    }
    const lu = await this.read.execute(ou, { seul: true });
    if (!lu) throw new Error('The guard resolves the school of the route');
    return new JsonPret(writeFilm(lu, this.lecture.build(ou.annee)), this.computeEtag(ou, lu.ecole));
  }

  /** Everything that the answer depends on; the day moves lateness and what may still be changed. */
  private computeEtag({ uai, annee }: EtablissementAnnee, ecole: EcoleLue | undefined): string {
    const { empreinteSession, roles, fonctions } = this.contexte.acces;
    const { aujourdhui } = this.lecture.build(annee);
    const lue = ecole && [
      ecole.academie,
      ecole.catalogue,
      ecole.profil,
      ecole.etat,
      ecole.noms,
      ecole.preuves,
      ecole.locales,
    ];
    return computeEtag([
      'film',
      empreinteSession,
      roles,
      fonctions,
      uai,
      annee,
      aujourdhui,
      this.declares.list(),
      lue ?? null,
    ]);
  }
}
