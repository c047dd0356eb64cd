import { Body, Controller, Get, Param, Patch, Post, Query, Req, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { GENRES_DOCUMENT } from '@focale/domaine';
import type { FastifyRequest } from 'fastify';
import { Autorise, EtablissementAnnee } from '../../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../../socle/contexte/index.js';
import { Depot } from '../../socle/envois/index.js';
import { DocumentsDto, DocumentsVue, DocumentVue, UpdateDocumentDto } from './document.dto.js';
import { Documents } from './documents.js';

/** Charters and action plans of a school, by numbered versions. */
@Controller('etablissements/:uai/annees/:annee/documents-numeriques')
export class DocumentsController {
  constructor(private readonly documents: Documents) {}

  @Get()
  @Autorise('commission.read')
  @ApiOkResponse({ type: DocumentsVue })
  findAll(@EtablissementAnnee() ou: Lieu, @Query() demande: DocumentsDto): Promise<DocumentsVue> {
    return this.documents.list(ou, demande);
  }

  @Post()
  @Autorise('commission.update')
  @Depot(10)
  @ApiBody({
    schema: {
      type: 'object',
      required: ['genre', 'titre'],
      properties: {
        genre: { type: 'string', enum: [...GENRES_DOCUMENT] },
        titre: { type: 'string', maxLength: 200 },
        fichier: {
          type: 'string',
          format: 'binary',
          description: 'PDF, DOCX ou ODT, 10 Mo au plus ; sans nom d’élève',
        },
      },
    },
  })
  @ApiCreatedResponse({ type: DocumentVue })
  create(@EtablissementAnnee() ou: Lieu, @Req() requete: FastifyRequest): Promise<DocumentVue> {
    return this.documents.deposit(ou, requete);
  }

  @Patch(':id')
  @Autorise('commission.update')
  @ApiOkResponse({ type: DocumentVue })
  update(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: UpdateDocumentDto,
  ): Promise<DocumentVue> {
    return this.documents.update(ou, id, saisie);
  }

  @Get(':id/fichier')
  @Autorise('commission.read')
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  export(@EtablissementAnnee() ou: Lieu, @Param('id') id: string): Promise<StreamableFile> {
    return this.documents.export(ou, id);
  }
}
