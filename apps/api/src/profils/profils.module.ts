import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LoadProfils } from './chargement/load-profils.js';
import { Contact } from './contacts/contact.entity.js';
import { ContactsDeLAcademie } from './contacts/contacts-de-l-academie.js';
import { ContactsController, ContactsDeLEcoleController } from './contacts/contacts.controller.js';
import { ListContacts } from './contacts/list-contacts.js';
import { DateDAcademie } from './dates/date.entity.js';
import { DatesDeLAcademie } from './dates/dates-de-l-academie.js';
import { DatesController, DatesDeLEcoleController } from './dates/dates.controller.js';
import { LieuDuProfil } from './lieu-du-profil.js';
import './profils.errors.js';
import { ListRessources } from './ressources/list-ressources.js';
import { Ressource } from './ressources/ressource.entity.js';
import { RessourcesDeLAcademie } from './ressources/ressources-de-l-academie.js';
import { RessourcesController, RessourcesDeLEcoleController } from './ressources/ressources.controller.js';
import { VerifyRessources } from './ressources/verify-ressources.js';
import { VuesDesRessources } from './ressources/vues-des-ressources.js';

/** Profile of an académie: whom to ask, the library, dates that are data. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Contact, DateDAcademie, Ressource])],
  controllers: [
    ContactsController,
    ContactsDeLEcoleController,
    DatesController,
    DatesDeLEcoleController,
    RessourcesController,
    RessourcesDeLEcoleController,
  ],
  providers: [
    ContactsDeLAcademie,
    DatesDeLAcademie,
    LieuDuProfil,
    ListContacts,
    ListRessources,
    LoadProfils,
    RessourcesDeLAcademie,
    VerifyRessources,
    VuesDesRessources,
  ],
  exports: [DatesDeLAcademie, LoadProfils],
})
export class ProfilsModule {}
