import { computeSynthese, isComptee } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import { refuseChamp } from '../../socle/validation/index.js';
import { computeLiensDesLignes, explainMasquee, isLigneApplicable, toActionVue, toLigneDeFilm } from './action.vue.js';
import { ActionsLocalesDuFilm } from './actions-locales.port.js';
import type { FilmVue } from './film.dto.js';
import { buildFilmPasseQuery, type LigneLue, SQL_CATALOGUE_PASSE } from './film.queries.js';
import { LectureDuFilm } from './lecture-du-film.js';
import { toMasquee } from './lecture/gabarit.js';
import { ReadFilm } from './lecture/read-film.js';

/** What a day's film is made of, whichever the day. */
type Contenu = Pick<FilmVue, 'catalogue' | 'locales'> & { readonly lignes: readonly LigneLue[] };

/** The film of a school and year: the lines that concern it, why others do not, and where it stands. */
@Injectable()
export class ListFilm {
  constructor(
    private readonly base: Base,
    private readonly horloge: Horloge,
    private readonly lecture: LectureDuFilm,
    private readonly actuel: ReadFilm,
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
    const { lignes, catalogue, locales } = passe === null ? await this.readActuel(ou) : await this.readPasse(ou, passe);
    const lecture = this.lecture.build(ou.annee, passe ?? undefined);
    const liens = computeLiensDesLignes(lignes);
    return {
      le: le ?? null,
      catalogue,
      actions: lignes.filter(isLigneApplicable).map((ligne) => toActionVue(ligne, lecture, liens)),
      masquees: lignes
        .filter((ligne) => !isLigneApplicable(ligne))
        .map((ligne) => toMasquee(ligne, explainMasquee(ligne))),
      locales,
      synthese: computeSynthese(lignes.map(toLigneDeFilm), lecture.aujourdhui),
    };
  }

  /** Counted lines that concern the school, for documents: late ones, and those said sans objet. */
  async listComptees(ou: EtablissementAnnee): Promise<FilmVue['actions']> {
    const { actions } = await this.execute(ou);
    return actions.filter((action) => isComptee(action.nature));
  }

  private async readActuel(ou: EtablissementAnnee): Promise<Contenu> {
    const lu = await this.actuel.execute(ou);
    if (!lu) return { lignes: [], catalogue: null, locales: [] };
    const { type, ent, nouveauChef, niveaux } = lu.profil;
    const profil = { type, ent, nouveau_chef: nouveauChef, niveaux: [...niveaux] };
    return {
      lignes: (lu.catalogue?.lignes ?? []).map((ligne) => ({ ...ligne, ...lu.etatOf(ligne.action), ...profil })),
      catalogue: lu.catalogue?.publication ?? null,
      locales: lu.locales,
    };
  }

  private async readPasse(ou: EtablissementAnnee, passe: string): Promise<Contenu> {
    const { uai, annee } = ou;
    const lignes = await this.base.query<LigneLue>(buildFilmPasseQuery(annee), [uai, passe]);
    const [catalogue] = await this.base.query<{ version: number; publieLe: Date }>(SQL_CATALOGUE_PASSE, [
      uai,
      passe,
      annee,
    ]);
    return {
      lignes,
      catalogue: catalogue ? { version: catalogue.version, publieLe: catalogue.publieLe.toISOString() } : null,
      locales: await this.locales.listPassees(ou, passe),
    };
  }
}
