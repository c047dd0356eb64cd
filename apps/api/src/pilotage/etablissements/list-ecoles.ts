import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/base/index.js';
import { Horloge } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import type { Page } from '../../socle/validation/index.js';
import { buildParametresDeListe, type Lieu } from '../filtres.js';
import { buildPageSql, toPage } from '../page.js';
import { ATTENDU, ECOLES_D_UN_ATTENDU } from './attendus.queries.js';
import { ECOLES_D_UNE_CASE } from './film.queries.js';
import {
  CODE_ATTENDU,
  type EcoleAttenduVue,
  type EcoleEnRetardVue,
  type EcoleFilmVue,
  type ListeAttenduDto,
  type ListeFilmDto,
  type ListeRetardsDto,
} from './listes.dto.js';
import { ECOLES_EN_RETARD } from './retards.queries.js';

type LigneDePage<T> = { total: number; elements: T[] };

/** The schools behind each figure of the dashboard, read from their own rows under the policies. */
@Injectable()
export class ListEcoles {
  constructor(
    private readonly base: Base,
    private readonly horloge: Horloge,
  ) {}

  /** @throws ErreurMetier `attendu.inconnu` when the académie expects no such thing that year */
  async ofAttendu(lieu: Lieu, attendu: string, filtres: ListeAttenduDto): Promise<Page<EcoleAttenduVue>> {
    const modele = await this.findAttendu(lieu, attendu);
    if (!modele) throw new ErreurMetier('attendu.inconnu', { donnees: { attendu } });
    const lignes = await this.base.query<LigneDePage<EcoleAttenduVue>>(
      buildPageSql(ECOLES_D_UN_ATTENDU, filtres, ['nom', 'commune']),
      [...buildParametresDeListe(lieu, filtres), attendu, modele.echu, filtres.etat ?? null],
    );
    return toPage(lignes, filtres);
  }

  async ofFilm(lieu: Lieu, filtres: ListeFilmDto): Promise<Page<EcoleFilmVue>> {
    const lignes = await this.base.query<LigneDePage<EcoleFilmVue>>(
      buildPageSql(ECOLES_D_UNE_CASE, filtres, ['nom', 'commune', 'enRetard']),
      [...buildParametresDeListe(lieu, filtres), filtres.theme ?? null, filtres.periode ?? null, this.horloge.today()],
    );
    return toPage(lignes, filtres);
  }

  async ofRetards(lieu: Lieu, filtres: ListeRetardsDto): Promise<Page<EcoleEnRetardVue>> {
    const lignes = await this.base.query<LigneDePage<EcoleEnRetardVue>>(
      buildPageSql(ECOLES_EN_RETARD, filtres, ['nom', 'commune', 'enRetard']),
      [...buildParametresDeListe(lieu, filtres), this.horloge.today(), filtres.attendu ?? null],
    );
    return toPage(lignes, filtres);
  }

  /** The code comes from the path, which no DTO checks: a malformed one is unknown. */
  private async findAttendu({ academie, annee }: Lieu, attendu: string): Promise<{ echu: boolean } | undefined> {
    if (!CODE_ATTENDU.test(attendu)) return undefined;
    const [modele] = await this.base.query<{ echu: boolean }>(ATTENDU, [
      academie,
      annee,
      attendu,
      this.horloge.today(),
    ]);
    return modele;
  }
}
