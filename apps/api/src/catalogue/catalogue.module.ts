import { Global, Module } from '@nestjs/common';
import { CatalogueEnFichiers } from './catalogue-en-fichiers.js';
import './catalogue.errors.js';
import { Catalogue } from './catalogue.js';
import { EcheancesDuFilm } from './echeances-du-film.port.js';
import { Brouillons } from './edition/brouillons.js';
import { CompareFilmModele } from './edition/compare-film-modele.js';
import { ComputeEffets } from './edition/compute-effets.js';
import { ExportFilm } from './edition/export-film.js';
import { FilmModeleController } from './edition/film-modele.controller.js';
import { Identites } from './edition/identites.js';
import { ImportFilm } from './edition/import-film.js';
import { LieuDuModele } from './edition/lieu-du-modele.js';
import { ListHorsFilm } from './edition/list-hors-film.js';
import { Publication } from './edition/publication.js';
import { PublishBrouillon } from './edition/publish-brouillon.js';
import { ReadFilmModele } from './edition/read-film-modele.js';
import { RemoveBrouillon } from './edition/remove-brouillon.js';
import { SaveBrouillon } from './edition/save-brouillon.js';
import { WriteFilm } from './edition/write-film.js';
import { FilmDeLAnnee } from './film-de-l-annee.js';
import { ReferenceController } from './reference/reference.controller.js';
import { Reference } from './reference/reference.js';

/** The yearly model of the film: what it starts from, and the SRANE's editor. */
@Global()
@Module({
  controllers: [FilmModeleController, ReferenceController],
  providers: [
    { provide: Catalogue, useClass: CatalogueEnFichiers },
    Brouillons,
    CompareFilmModele,
    ComputeEffets,
    ExportFilm,
    FilmDeLAnnee,
    Identites,
    ImportFilm,
    LieuDuModele,
    ListHorsFilm,
    Publication,
    { provide: EcheancesDuFilm, useExisting: Publication },
    PublishBrouillon,
    ReadFilmModele,
    Reference,
    RemoveBrouillon,
    SaveBrouillon,
    WriteFilm,
  ],
  exports: [Catalogue, EcheancesDuFilm],
})
export class CatalogueModule {}
