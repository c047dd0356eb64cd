import { Global, Module } from '@nestjs/common';
import { FichiersModule } from '../socle/fichiers/index.js';
import './attendus/attendus.errors.js';
import { AttendusController } from './attendus/attendus.controller.js';
import { ListAttendus } from './attendus/list-attendus.js';
import { ListEcheances } from './attendus/list-echeances.js';
import { ModeleController } from './attendus/modele.controller.js';
import { OpenAttendusEcoles } from './attendus/open-attendus-ecoles.js';
import { OpenAttendus } from './attendus/open-attendus.js';
import { ProjectObligations } from './attendus/project-obligations.js';
import { ReadModele } from './attendus/read-modele.js';
import { UpdateModele } from './attendus/update-modele.js';
import './film.errors.js';
import { ImpressionController } from './impression/impression.controller.js';
import { PrintFilm } from './impression/print-film.js';
import { ActionsLocalesDuFilm } from './suivi/actions-locales.port.js';
import { FilmController } from './suivi/film.controller.js';
import { ListHistorique } from './suivi/historique/list-historique.js';
import { CataloguesEnMemoire } from './suivi/lecture/catalogues-en-memoire.js';
import { ReadFilm } from './suivi/lecture/read-film.js';
import { SendFilm } from './suivi/lecture/send-film.js';
import { LectureDuFilm } from './suivi/lecture-du-film.js';
import { ListFilm } from './suivi/list-film.js';
import { LignesAModifier } from './suivi/modification/lignes-a-modifier.js';
import { UpdateAction } from './suivi/modification/update-action.js';
import { UpdateActions } from './suivi/modification/update-actions.js';
import { OpenSuivis } from './suivi/open-suivis.js';
import { OuvertureDesFilms } from './suivi/ouverture-des-films.js';
import { ProjectFaits } from './suivi/project-faits.js';
import { SuivisDeLAcademie } from './suivi/publication/suivis-de-l-academie.js';
import { UpdateLignesDeclaratives } from './suivi/publication/update-lignes-declaratives.js';
import { UpdateApplicabilite } from './suivi/update-applicabilite.js';
import { CreatePreuve } from './suivi/preuves/create-preuve.js';
import { PreuvesController } from './suivi/preuves/preuves.controller.js';
import { Preuves } from './suivi/preuves/preuves.js';
import { ListResponsables } from './suivi/responsables/list-responsables.js';

/** The film annuel: each school's progress, and what is expected. */
@Global()
@Module({
  imports: [FichiersModule],
  controllers: [FilmController, PreuvesController, AttendusController, ModeleController, ImpressionController],
  providers: [
    ListAttendus,
    ListEcheances,
    OpenAttendus,
    OpenAttendusEcoles,
    PrintFilm,
    ProjectObligations,
    ReadModele,
    UpdateModele,
    ActionsLocalesDuFilm,
    CataloguesEnMemoire,
    CreatePreuve,
    LectureDuFilm,
    LignesAModifier,
    ListFilm,
    ListHistorique,
    ListResponsables,
    OpenSuivis,
    OuvertureDesFilms,
    ProjectFaits,
    Preuves,
    ReadFilm,
    SendFilm,
    SuivisDeLAcademie,
    UpdateAction,
    UpdateActions,
    UpdateApplicabilite,
    UpdateLignesDeclaratives,
  ],
  exports: [ActionsLocalesDuFilm, ListEcheances, ListFilm, OpenAttendus, OpenSuivis, ProjectFaits, SuivisDeLAcademie],
})
export class FilmModule {}
