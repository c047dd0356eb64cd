import { Brouillons } from './brouillons.js';
import { CompareFilmModele } from './compare-film-modele.js';
import { ComputeEffets } from './compute-effets.js';
import { ExportFilm } from './export-film.js';
import { Identites } from './identites.js';
import { ImportFilm } from './import-film.js';
import { LieuDuModele } from './lieu-du-modele.js';
import { ListHorsFilm } from './list-hors-film.js';
import { PublishBrouillon } from './publish-brouillon.js';
import { ReadFilmModele } from './read-film-modele.js';
import { RemoveBrouillon } from './remove-brouillon.js';
import { SaveBrouillon } from './save-brouillon.js';
import { UpdateLignesDeclaratives } from './update-lignes-declaratives.js';
import { WriteFilm } from './write-film.js';

/** Use cases of the SRANE's editor. */
export const EDITION_DU_FILM = [
  Brouillons,
  CompareFilmModele,
  ComputeEffets,
  ExportFilm,
  Identites,
  ImportFilm,
  LieuDuModele,
  ListHorsFilm,
  PublishBrouillon,
  ReadFilmModele,
  RemoveBrouillon,
  SaveBrouillon,
  UpdateLignesDeclaratives,
  WriteFilm,
];
