import { Global, Module } from '@nestjs/common';
import './attendus/attendus.errors.js';
import { AttendusController } from './attendus/attendus.controller.js';
import { ListAttendus } from './attendus/list-attendus.js';
import { ModeleController } from './attendus/modele.controller.js';
import { OpenAttendusEcoles } from './attendus/open-attendus-ecoles.js';
import { OpenAttendus } from './attendus/open-attendus.js';
import { ProjectObligations } from './attendus/project-obligations.js';
import { ReadModele } from './attendus/read-modele.js';
import { UpdateModele } from './attendus/update-modele.js';
import { PublishFilm } from './catalogue/publish-film.js';
import './film.errors.js';
import { ImpressionController } from './impression/impression.controller.js';
import { PrintFilm } from './impression/print-film.js';
import { FilmController } from './suivi/film.controller.js';
import { LectureDuFilm } from './suivi/lecture-du-film.js';
import { ListFilm } from './suivi/list-film.js';
import { OpenSuivis } from './suivi/open-suivis.js';
import { OuvertureDesFilms } from './suivi/ouverture-des-films.js';
import { ProjectFaits } from './suivi/project-faits.js';
import { UpdateAction } from './suivi/update-action.js';

/** The film annuel: its catalogue, each school's progress, and what is expected. */
@Global()
@Module({
  controllers: [FilmController, AttendusController, ModeleController, ImpressionController],
  providers: [
    ListAttendus,
    OpenAttendus,
    OpenAttendusEcoles,
    PrintFilm,
    ProjectObligations,
    ReadModele,
    UpdateModele,
    LectureDuFilm,
    ListFilm,
    OpenSuivis,
    OuvertureDesFilms,
    ProjectFaits,
    PublishFilm,
    UpdateAction,
  ],
  exports: [ListFilm, OpenAttendus, OpenSuivis, ProjectFaits, PublishFilm],
})
export class FilmModule {}
