import { Controller, Delete, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Autorise } from '../../socle/acces/index.js';
import { Depot } from '../../socle/envois/index.js';
import { GrilleDAcademie } from './grille-d-academie.js';
import { GrilleDAcademieVue } from './grille.dto.js';

/** The grid of EDUCAP of an académie, empty until the SRANE imports one. */
@Controller('academies/:code/annees/:annee/educap-grille')
export class GrilleController {
  constructor(private readonly grille: GrilleDAcademie) {}

  @Get()
  @Autorise('educap.grille.read')
  @ApiOkResponse({ type: GrilleDAcademieVue })
  get(): Promise<GrilleDAcademieVue> {
    return this.grille.get();
  }

  @Post()
  @Autorise('educap.grille.update')
  @Depot(2)
  @ApiBody({
    schema: {
      type: 'object',
      required: ['titre', 'fichier'],
      properties: {
        titre: { type: 'string', maxLength: 120 },
        fichier: { type: 'string', format: 'binary', description: 'CSV de trois colonnes : domaine;item;palier' },
      },
    },
  })
  @ApiCreatedResponse({ type: GrilleDAcademieVue })
  import(@Req() requete: FastifyRequest): Promise<GrilleDAcademieVue> {
    return this.grille.import(requete);
  }

  @Delete()
  @HttpCode(204)
  @Autorise('educap.grille.update')
  @ApiNoContentResponse()
  remove(): Promise<void> {
    return this.grille.remove();
  }
}
