import { computeSynthese, isComptee } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/base/index.js';
import { type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import { refuseChamp } from '../../socle/validation/index.js';
import { computeLiensDesLignes, explainMasquee, isLigneApplicable, toActionVue, toLigneDeFilm } from './action.vue.js';
import { ActionsLocalesDuFilm } from './actions-locales.port.js';
import type { FilmVue } from './film.dto.js';
import {
  buildFilmPasseQuery,
  buildFilmQuery,
  type LigneLue,
  SQL_CATALOGUE,
  SQL_CATALOGUE_PASSE,
} from './film.queries.js';
import { LectureDuFilm } from './lecture-du-film.js';

/** The film of a school and year: the lines that concern it, why others do not, and where it stands. */
@Injectable()
export class ListFilm {
  constructor(
    private readonly base: Base,
    private readonly horloge: Horloge,
    private readonly lecture: LectureDuFilm,
    private readonly locales: ActionsLocalesDuFilm,
  ) {}

  /**
   * @param le day to read again, as it was at its end in metropolitan France, lateness included; now when absent
   * @throws ErreurMetier `saisie.invalide` for a day to come
   */
  async execute(ou: EtablissementAnnee, le?: string): Promise<FilmVue> {
    const aujourdhui = this.horloge.today();
    if (le !== undefined && le > aujourdhui)
      throw refuseChamp('le', 'Choisissez aujourd’hui ou un jour passé : le film ne se relit pas à une date à venir.');
    const passe = le !== undefined && le < aujourdhui ? le : null;
    const lignes = await this.readLignes(ou, passe);
    const lecture = this.lecture.build(ou.annee, passe ?? undefined);
    const liens = computeLiensDesLignes(lignes);
    return {
      le: le ?? null,
      catalogue: await this.findCatalogue(ou, passe),
      actions: lignes.filter(isLigneApplicable).map((ligne) => toActionVue(ligne, lecture, liens)),
      masquees: lignes
        .filter((ligne) => !isLigneApplicable(ligne))
        .map((ligne) => ({
          code: ligne.code,
          intitule: ligne.intitule,
          theme: ligne.theme,
          periode: ligne.periode,
          raison: explainMasquee(ligne),
        })),
      locales: await this.locales.list(ou, passe),
      synthese: computeSynthese(lignes.map(toLigneDeFilm), lecture.aujourdhui),
    };
  }

  /** Counted lines that concern the school, for documents: late ones, and those said sans objet. */
  async listComptees(ou: EtablissementAnnee): Promise<FilmVue['actions']> {
    const { actions } = await this.execute(ou);
    return actions.filter((action) => isComptee(action.nature as LigneLue['nature']));
  }

  private readLignes({ uai, annee }: EtablissementAnnee, passe: string | null): Promise<LigneLue[]> {
    return passe === null
      ? this.base.query<LigneLue>(buildFilmQuery(annee), [uai])
      : this.base.query<LigneLue>(buildFilmPasseQuery(annee), [uai, passe]);
  }

  private async findCatalogue({ uai, annee }: EtablissementAnnee, passe: string | null): Promise<FilmVue['catalogue']> {
    const [catalogue] =
      passe === null
        ? await this.base.query<{ version: number; publieLe: Date }>(SQL_CATALOGUE, [uai, annee])
        : await this.base.query<{ version: number; publieLe: Date }>(SQL_CATALOGUE_PASSE, [uai, passe, annee]);
    return catalogue ? { version: catalogue.version, publieLe: catalogue.publieLe.toISOString() } : null;
  }
}
