import { echeanceOf, formatAnnee } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/base/index.js';
import { readAttendus, readFilmOf } from './read-catalogue.js';

/** Publishes the film and the attendus of a year in an académie that has none yet. Runs under the `film` scope. */
@Injectable()
export class PublishFilm {
  constructor(private readonly base: Base) {}

  async execute(academie: string, annee: number): Promise<void> {
    const [nouveau] = await this.base.query(
      `insert into films (academie, annee) values ($1, $2) on conflict do nothing returning academie`,
      [academie, annee],
    );
    if (!nouveau) return;
    await this.addActions(academie, annee);
    await this.addAttendus(academie, annee);
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

  private async addAttendus(academie: string, annee: number): Promise<void> {
    const attendus = readAttendus().map((attendu) => ({
      ...attendu,
      echeance: echeanceOf(formatAnnee(annee), attendu.echeance),
    }));
    await this.base.query(
      `insert into attendus_modele (academie, annee, code, intitule, fait, echeance, ordre, certitude)
       select $1, $2, a.code, a.intitule, a.fait, a.echeance, a.ordre, a.certitude
       from jsonb_to_recordset($3::jsonb) as a(code text, intitule text, fait text, echeance date, ordre smallint, certitude text)`,
      [academie, annee, JSON.stringify(attendus)],
    );
  }
}
