import { Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Autorise } from '../../socle/acces/index.js';
import { Depot } from '../../socle/envois/index.js';
import { ListeDto, type Page } from '../../socle/validation/index.js';
import { CreateImportDto, ImportRecuVue, type ImportResumeVue, ImportsVue, ImportVue } from './import.vue.js';
import { Imports } from './imports.js';
import { ListImports } from './list-imports.js';

/** Imports of the official directory: the file is received here and read by a background job. */
@Controller('etablissements/imports')
export class ImportsController {
  constructor(
    private readonly imports: Imports,
    private readonly list: ListImports,
  ) {}

  @Post()
  @HttpCode(202)
  @Autorise('annuaire.import')
  @Depot(80)
  @ApiBody({
    schema: {
      type: 'object',
      required: ['fichier'],
      properties: { fichier: { type: 'string', format: 'binary', description: 'Annuaire au format CSV' } },
    },
  })
  @ApiAcceptedResponse({ type: ImportRecuVue })
  receive(@Req() requete: FastifyRequest, @Query() demande: CreateImportDto): Promise<ImportRecuVue> {
    return this.imports.create(requete, demande);
  }

  @Get()
  @Autorise('annuaire.read')
  @ApiOkResponse({ type: ImportsVue })
  findAll(@Query() liste: ListeDto): Promise<Page<ImportResumeVue>> {
    return this.list.execute(liste);
  }

  @Get(':id')
  @Autorise('annuaire.read')
  @ApiOkResponse({ type: ImportVue })
  findOne(@Param('id') id: string): Promise<ImportVue> {
    return this.list.findOne(id);
  }
}
