import { computeSynthese, isComptee } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/base/index.js';
import type { EtablissementAnnee } from '../../socle/contexte/index.js';
import { explainMasquee, isLigneApplicable, toActionVue, toLigneDeFilm } from './action.vue.js';
import type { FilmVue } from './film.dto.js';
import { type LigneLue, SQL_LIGNES } from './film.queries.js';
import { LectureDuFilm } from './lecture-du-film.js';

/** The film of a school and year: the lines that concern it, why others do not, and where it stands. */
@Injectable()
export class ListFilm {
  constructor(
    private readonly base: Base,
    private readonly lecture: LectureDuFilm,
  ) {}

  async execute({ uai, annee }: EtablissementAnnee): Promise<FilmVue> {
    const lignes = await this.base.query<LigneLue>(SQL_LIGNES, [uai, annee, null]);
    const lecture = this.lecture.build(annee);
    const masquees = lignes.filter((ligne) => !isLigneApplicable(ligne));
    return {
      actions: lignes.filter(isLigneApplicable).map((ligne) => toActionVue(ligne, lecture)),
      masquees: masquees.map((ligne) => ({
        code: ligne.code,
        intitule: ligne.intitule,
        theme: ligne.theme,
        periode: ligne.periode,
        raison: explainMasquee(ligne),
      })),
      synthese: computeSynthese(lignes.map(toLigneDeFilm), lecture.aujourdhui),
    };
  }

  /** Counted lines that concern the school, for documents: late ones, and those said sans objet. */
  async listComptees(ou: EtablissementAnnee): Promise<FilmVue['actions']> {
    const { actions } = await this.execute(ou);
    return actions.filter((action) => isComptee(action.nature as LigneLue['nature']));
  }
}
