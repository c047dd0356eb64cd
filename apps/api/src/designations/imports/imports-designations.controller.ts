import { Controller, Get, HttpCode, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Autorise } from '../../socle/acces/index.js';
import { Depot } from '../../socle/envois/index.js';
import { TYPE_CSV, writeCsv } from '../../socle/tableurs/index.js';
import { CHAMPS, LISTE_CHAMPS } from './champs.js';
import {
  CreateImportDesignationsDto,
  ImportDesignationsRecuVue,
  ImportDesignationsVue,
} from './import-designations.dto.js';
import { ImportsDesignations } from './imports-designations.js';
import { ReadImportDesignations } from './read-import.js';

const FICHIER_CSV = { schema: { type: 'string', format: 'binary' } } as const;

/** Imports of existing designations, for the SRANE of an académie: the file is received here and read by a job. */
@Controller('academies/:code/annees/:annee/imports-designations')
export class ImportsDesignationsController {
  constructor(
    private readonly imports: ImportsDesignations,
    private readonly read: ReadImportDesignations,
  ) {}

  @Post()
  @HttpCode(202)
  @Autorise('designations.import')
  @Depot(10)
  @ApiBody({
    schema: {
      type: 'object',
      required: ['fichier'],
      properties: {
        fichier: { type: 'string', format: 'binary', description: 'CSV ou XLSX, 10 Mo au plus' },
        colonnes: { type: 'string', description: 'Correspondance en JSON, par exemple {"courriel": "Adresse"}' },
      },
    },
  })
  @ApiAcceptedResponse({ type: ImportDesignationsRecuVue })
  receive(
    @Req() requete: FastifyRequest,
    @Query() demande: CreateImportDesignationsDto,
  ): Promise<ImportDesignationsRecuVue> {
    return this.imports.create(requete, demande.essai === 'true');
  }

  @Get('modele')
  @Autorise('designations.import')
  @ApiProduces('text/csv')
  @ApiOkResponse(FICHIER_CSV)
  getModele(): StreamableFile {
    return toFichier(writeCsv([LISTE_CHAMPS.map((champ) => CHAMPS[champ].libelle)]), 'modele-designations.csv');
  }

  @Get(':id')
  @Autorise('designations.import')
  @ApiOkResponse({ type: ImportDesignationsVue })
  findOne(@Param('id') id: string): Promise<ImportDesignationsVue> {
    return this.read.get(id);
  }

  @Get(':id/rejets')
  @Autorise('designations.import')
  @ApiProduces('text/csv')
  @ApiOkResponse(FICHIER_CSV)
  async getRejets(@Param('id') id: string): Promise<StreamableFile> {
    return toFichier(await this.read.getRejets(id), 'lignes-rejetees.csv');
  }
}

function toFichier(contenu: Buffer, nom: string): StreamableFile {
  return new StreamableFile(contenu, { type: TYPE_CSV, disposition: `attachment; filename="${nom}"` });
}
