import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LoadProfils } from './chargement/load-profils.js';
import { Contact } from './contacts/contact.entity.js';
import { ContactsController, ContactsDeLEcoleController } from './contacts/contacts.controller.js';
import { Contacts } from './contacts/contacts.js';
import { DateDAcademie } from './dates/date.entity.js';
import { DatesController, DatesDeLEcoleController } from './dates/dates.controller.js';
import { DatesDeLAcademie } from './dates/dates.js';
import { LieuDuProfil } from './lieu-du-profil.js';
import { Ressource } from './ressources/ressource.entity.js';
import { RessourcesController, RessourcesDeLEcoleController } from './ressources/ressources.controller.js';
import { Ressources } from './ressources/ressources.js';

export { LoadProfils } from './chargement/load-profils.js';
export { DatesDeLAcademie } from './dates/dates.js';
export type { DateVue } from './dates/date.dto.js';

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
  providers: [Contacts, DatesDeLAcademie, LieuDuProfil, LoadProfils, Ressources],
  exports: [DatesDeLAcademie, LoadProfils],
})
export class ProfilsModule {}
