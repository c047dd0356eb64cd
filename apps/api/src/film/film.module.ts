import { Global, Module } from '@nestjs/common';
import { AttendusController } from './attendus/attendus.controller.js';
import { ListAttendus } from './attendus/list-attendus.js';
import { PublishFilm } from './catalogue/publish-film.js';
import './film.errors.js';
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
  controllers: [FilmController, AttendusController],
  providers: [
    ListAttendus,
    LectureDuFilm,
    ListFilm,
    OpenSuivis,
    OuvertureDesFilms,
    ProjectFaits,
    PublishFilm,
    UpdateAction,
  ],
  exports: [ListFilm, OpenSuivis, ProjectFaits, PublishFilm],
})
export class FilmModule {}
