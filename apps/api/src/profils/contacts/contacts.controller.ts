import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiParam } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../../socle/contexte/index.js';
import { RemoveDto } from '../../socle/registre/index.js';
import { LieuDuProfil } from '../lieu-du-profil.js';
import {
  ContactsDeLEcoleVue,
  ContactsDto,
  ContactsVue,
  ContactVue,
  CreateContactDto,
  UpdateContactDto,
} from './contact.dto.js';
import { Contacts } from './contacts.js';

/** Whom a school may ask. */
@Controller('etablissements/:uai/annees/:annee/contacts')
export class ContactsDeLEcoleController {
  constructor(private readonly contacts: Contacts) {}

  @Get()
  @Autorise('profil.read')
  @ApiOkResponse({ type: ContactsDeLEcoleVue })
  findAll(@EtablissementAnnee() ou: Lieu, @Query() demande: ContactsDto): Promise<ContactsDeLEcoleVue> {
    return this.contacts.listFor(ou, demande);
  }
}

/** Contacts of an académie. */
@Controller('academies/:code/annees/:annee/contacts')
@ApiParam({ name: 'code', example: '22' })
@ApiParam({ name: 'annee', example: '2026-2027' })
export class ContactsController {
  constructor(
    private readonly lieu: LieuDuProfil,
    private readonly contacts: Contacts,
  ) {}

  @Get()
  @Autorise('profil.academie.read')
  @ApiOkResponse({ type: ContactsVue })
  findAll(): Promise<ContactsVue> {
    return this.contacts.list(this.lieu.readAcademie());
  }

  @Post()
  @Autorise('profil.academie.update')
  @ApiCreatedResponse({ type: ContactVue })
  create(@Body() saisie: CreateContactDto): Promise<ContactVue> {
    return this.contacts.create(this.lieu.readAcademie(), saisie);
  }

  @Patch(':id')
  @Autorise('profil.academie.update')
  @ApiOkResponse({ type: ContactVue })
  update(@Param('id') id: string, @Body() saisie: UpdateContactDto): Promise<ContactVue> {
    return this.contacts.update(this.lieu.readAcademie(), id, saisie);
  }

  @Delete(':id')
  @HttpCode(204)
  @Autorise('profil.academie.update')
  @ApiNoContentResponse()
  remove(@Param('id') id: string, @Query() lue: RemoveDto): Promise<void> {
    return this.contacts.remove(this.lieu.readAcademie(), id, lue);
  }
}
