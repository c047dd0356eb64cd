import { Controller, Delete, Get, HttpCode, Param, Post, Req, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Autorise, EtablissementAnnee } from '../../../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../../../socle/contexte/index.js';
import { Depot } from '../../../socle/envois/index.js';
import { CreatePreuve } from './create-preuve.js';
import { PreuvesVue, PreuveVue } from './preuve.dto.js';
import { Preuves } from './preuves.js';

/** Proofs of the lines of a school's film. */
@Controller('etablissements/:uai/annees/:annee/film/actions/:code/preuves')
export class PreuvesController {
  constructor(
    private readonly preuves: Preuves,
    private readonly add: CreatePreuve,
  ) {}

  @Get()
  @Autorise('film.read')
  @ApiOkResponse({ type: PreuvesVue })
  findAll(@EtablissementAnnee() ou: Lieu, @Param('code') code: string): Promise<PreuvesVue> {
    return this.preuves.list(ou, code);
  }

  @Post()
  @Autorise('film.update')
  @Depot(10, 'application/json')
  @ApiBody({
    description: 'Un fichier (formulaire), un lien (`adresse`), ou une preuve de l’année précédente (`repriseDe` seul)',
    schema: {
      type: 'object',
      properties: {
        titre: { type: 'string', maxLength: 200 },
        dateeDu: { type: 'string', format: 'date', description: 'Jour dont elle témoigne' },
        adresse: { type: 'string', maxLength: 500, description: 'Lien http ou https ; sans fichier' },
        repriseDe: { type: 'string', format: 'uuid', description: 'Une preuve de « precedentes », sans autre champ' },
        fichier: {
          type: 'string',
          format: 'binary',
          description: 'PDF, DOCX, ODT, PNG ou JPEG, 10 Mo au plus ; sans nom ni photographie d’élève',
        },
      },
    },
  })
  @ApiCreatedResponse({ type: PreuveVue })
  create(
    @EtablissementAnnee() ou: Lieu,
    @Param('code') code: string,
    @Req() requete: FastifyRequest,
  ): Promise<PreuveVue> {
    return this.add.execute(ou, code, requete);
  }

  @Delete(':id')
  @HttpCode(204)
  @Autorise('film.update')
  @ApiNoContentResponse()
  remove(@EtablissementAnnee() ou: Lieu, @Param('code') code: string, @Param('id') id: string): Promise<void> {
    return this.preuves.remove(ou, code, id);
  }

  @Get(':id/fichier')
  @Autorise('film.read')
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  export(
    @EtablissementAnnee() ou: Lieu,
    @Param('code') code: string,
    @Param('id') id: string,
  ): Promise<StreamableFile> {
    return this.preuves.export(ou, code, id);
  }
}
