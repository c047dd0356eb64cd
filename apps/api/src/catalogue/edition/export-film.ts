import { formatAnnee } from '@focale/domaine';
import { Injectable, StreamableFile } from '@nestjs/common';
import { Base } from '../../socle/contexte/index.js';
import { TYPE_CSV, TYPE_XLSX, writeClasseur, writeCsv } from '../../socle/tableurs/index.js';
import { FilmDeLAnnee } from '../film-de-l-annee.js';
import { type Colonne, COLONNES, type LigneDeFilm, toCellules } from '../lecture/index.js';
import { listLignesPubliees } from '../lignes.queries.js';
import { Brouillons } from './brouillons.js';
import type { Lieu } from './lieu-du-modele.js';

const LARGEURS: Partial<Record<Colonne, number>> = {
  cle: 36,
  action: 60,
  base_legale: 40,
  ressources: 40,
  remarque: 40,
};

/** The film as a file that the import takes back to the letter: the draft when there is one, else the published film. */
@Injectable()
export class ExportFilm {
  constructor(
    private readonly base: Base,
    private readonly brouillons: Brouillons,
    private readonly film: FilmDeLAnnee,
  ) {}

  async execute(lieu: Lieu, format: 'csv' | 'xlsx'): Promise<StreamableFile> {
    const rangees = (await this.list(lieu)).map((ligne) => {
      const cellules = toCellules(ligne);
      return COLONNES.map((colonne) => cellules[colonne]);
    });
    const contenu = format === 'csv' ? writeCsv([COLONNES, ...rangees]) : await buildClasseur(rangees);
    return new StreamableFile(contenu, {
      type: format === 'csv' ? TYPE_CSV : TYPE_XLSX,
      disposition: `attachment; filename="film-${lieu.academie}-${formatAnnee(lieu.annee)}.${format}"`,
    });
  }

  private async list(lieu: Lieu): Promise<readonly LigneDeFilm[]> {
    const brouillon = await this.brouillons.find(lieu);
    if (brouillon) return brouillon.lignes;
    const publiees = await listLignesPubliees(this.base, lieu.academie, lieu.annee);
    return publiees.length > 0 ? publiees : this.film.build(lieu.academie, lieu.annee);
  }
}

function buildClasseur(rangees: readonly (readonly string[])[]): Promise<Buffer> {
  const colonnes = COLONNES.map((titre) => ({
    titre,
    largeur: LARGEURS[titre] ?? 20,
    type: titre === 'echeance_defaut' ? ('jour' as const) : ('texte' as const),
  }));
  return writeClasseur('Film', colonnes, rangees);
}
