import { echeanceOf, formatAnnee } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/base/index.js';
import { OpenAttendus } from '../attendus/open-attendus.js';
import { readFilmOf } from './read-catalogue.js';

/** Publishes the film and the attendus of a year in an académie that has none yet. Runs under the `film` scope. */
@Injectable()
export class PublishFilm {
  constructor(
    private readonly base: Base,
    private readonly attendus: OpenAttendus,
  ) {}

  async execute(academie: string, annee: number): Promise<void> {
    const [nouveau] = await this.base.query(
      `insert into films (academie, annee) values ($1, $2) on conflict do nothing returning academie`,
      [academie, annee],
    );
    if (!nouveau) return;
    await this.addActions(academie, annee);
    await this.attendus.execute(academie, annee);
  }

  private async addActions(academie: string, annee: number): Promise<void> {
    const lignes = readFilmOf(annee).map((ligne) => ({
      ...ligne,
      echeance: echeanceOf(formatAnnee(annee), ligne.echeance),
    }));
    await this.base.query(
      `insert into film_actions (academie, annee, action, ordre, code, cle, serie, periode, theme, intitule, nature, applicabilite,
         responsable, responsable_origine, acteurs_associes, obligation, base_legale, ressources, outils, remarque, fait,
         echeance, certitude, prerequis)
       select $1, $2, l.ordre, l.ordre, l.code, l.cle, l.serie, l.periode, l.theme, l.intitule, l.nature, l.applicabilite,
         l.responsable, l."responsableOrigine", l."acteursAssocies", l.obligation, l."baseLegale", l.ressources, l.outils,
         l.remarque, l.fait, l.echeance, l.certitude, l.prerequis
       from jsonb_to_recordset($3::jsonb) as l(ordre smallint, code text, cle text, serie text, periode smallint, theme text,
         intitule text, nature text, applicabilite text, responsable text, "responsableOrigine" text, "acteursAssocies" text[],
         obligation text, "baseLegale" text, ressources text[], outils text[], remarque text, fait text, echeance date,
         certitude text, prerequis text)`,
      [academie, annee, JSON.stringify(lignes)],
    );
  }
}
