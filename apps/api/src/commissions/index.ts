import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FichiersModule } from '../socle/fichiers/index.js';
import { ActionLocale } from './actions/action-locale.entity.js';
import { ActionsLocalesController } from './actions/actions-locales.controller.js';
import { ActionsLocales } from './actions/actions-locales.js';
import { ShowInFilm } from './actions/show-in-film.js';
import { BesoinFormation } from './besoins/besoin.entity.js';
import { BesoinsController } from './besoins/besoins.controller.js';
import { Besoins } from './besoins/besoins.js';
import { Commission, MembreCommission } from './commission.entity.js';
import { CommissionsController } from './commissions.controller.js';
import './commissions.errors.js';
import { DocumentNumerique } from './documents/document.entity.js';
import { DocumentsController } from './documents/documents.controller.js';
import { Documents } from './documents/documents.js';
import { LockCommission } from './lock-commission.js';
import { Membres } from './membres.js';
import { ReadCommission } from './read-commission.js';
import { ExportCompteRendu } from './reunions/compte-rendu/export-compte-rendu.js';
import { CloseReunion } from './reunions/convocation/close-reunion.js';
import { EnteteDeCommission } from './reunions/convocation/entete-de-commission.js';
import { ExportCalendrier } from './reunions/convocation/export-calendrier.js';
import { MessagesDeReunion } from './reunions/convocation/messages-de-reunion.js';
import { SendConvocation } from './reunions/convocation/send-convocation.js';
import { CreateReunion } from './reunions/create-reunion.js';
import { FaitsDeReunion } from './reunions/faits-de-reunion.js';
import { ListReunions } from './reunions/list-reunions.js';
import { Participants } from './reunions/participants.js';
import { ReadReunion } from './reunions/read-reunion.js';
import { PresenceEnReunion, Reunion } from './reunions/reunion.entity.js';
import { ReunionsController } from './reunions/reunions.controller.js';
import { UpdatePresences } from './reunions/update-presences.js';
import { UpdateReunion } from './reunions/update-reunion.js';
import { UpdateCommission } from './update-commission.js';

export { ActionsLocales } from './actions/actions-locales.js';
export { Membres } from './membres.js';
export { ReadCommission } from './read-commission.js';
export { ListReunions, type ReunionAgendee } from './reunions/list-reunions.js';
export { UpdateCommission } from './update-commission.js';

const REUNIONS = [
  CloseReunion,
  CreateReunion,
  EnteteDeCommission,
  ExportCalendrier,
  ExportCompteRendu,
  FaitsDeReunion,
  ListReunions,
  MessagesDeReunion,
  Participants,
  ReadReunion,
  SendConvocation,
  UpdatePresences,
  UpdateReunion,
];

/** The commission numérique: members, meetings, what they decide, the documents it prepares, training needs. */
@Module({
  imports: [
    FichiersModule,
    TypeOrmModule.forFeature([
      ActionLocale,
      BesoinFormation,
      Commission,
      DocumentNumerique,
      MembreCommission,
      PresenceEnReunion,
      Reunion,
    ]),
  ],
  controllers: [
    ActionsLocalesController,
    BesoinsController,
    CommissionsController,
    DocumentsController,
    ReunionsController,
  ],
  providers: [
    ...REUNIONS,
    ActionsLocales,
    Besoins,
    Documents,
    LockCommission,
    Membres,
    ReadCommission,
    ShowInFilm,
    UpdateCommission,
  ],
  exports: [ActionsLocales, ListReunions, Membres, ReadCommission, UpdateCommission],
})
export class CommissionsModule {}
