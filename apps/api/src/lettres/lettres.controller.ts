import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../socle/contexte/index.js';
import { PrintLettre } from './document/print-lettre.js';
import { CommentaireDto, GesteSurLettreDto, ReadLettreDto, UpdateLettreDto } from './lettre.dto.js';
import { LettreVue } from './lettre.vue.js';
import { ReadLettre } from './read-lettre.js';
import { RemoveAccord, SignLettre } from './sign-lettre.js';
import { CreateCommentaire, CreateVersion, UpdateLettre } from './update-lettre.js';

const BINAIRE = { schema: { type: 'string', format: 'binary' } } as const;

/** Lettre de mission of a mandate: its text, comments, the two agreements, its versions and documents. */
@Controller('etablissements/:uai/annees/:annee/designations/:id/lettre-de-mission')
@ApiExtraModels(LettreVue)
export class LettresController {
  constructor(
    private readonly read: ReadLettre,
    private readonly print: PrintLettre,
    private readonly updateLettre: UpdateLettre,
    private readonly signLettre: SignLettre,
    private readonly removeAccord: RemoveAccord,
    private readonly createCommentaire: CreateCommentaire,
    private readonly createVersion: CreateVersion,
  ) {}

  @Get()
  @Autorise('lettre.read')
  @ApiOkResponse({
    description: 'La lettre, ou son document quand « format » est donné',
    content: {
      'application/json': { schema: { $ref: getSchemaPath(LettreVue) } },
      'application/pdf': BINAIRE,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document': BINAIRE,
    },
  })
  findOne(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Query() { format, ...demande }: ReadLettreDto,
  ): Promise<LettreVue | StreamableFile> {
    return format ? this.print.execute(ou, id, format, demande.numero) : this.read.get(ou, id, demande);
  }

  @Put()
  @Autorise('lettre.update')
  @ApiOkResponse({ type: LettreVue })
  update(@EtablissementAnnee() ou: Lieu, @Param('id') id: string, @Body() saisie: UpdateLettreDto): Promise<LettreVue> {
    return this.updateLettre.execute(ou, id, saisie);
  }

  @Post('signature')
  @HttpCode(200)
  @Autorise('lettre.sign')
  @ApiOkResponse({ type: LettreVue })
  sign(@EtablissementAnnee() ou: Lieu, @Param('id') id: string, @Body() saisie: GesteSurLettreDto): Promise<LettreVue> {
    return this.signLettre.execute(ou, id, saisie.version);
  }

  @Delete('signature')
  @Autorise('lettre.sign')
  @ApiOkResponse({ type: LettreVue })
  deleteSignature(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: GesteSurLettreDto,
  ): Promise<LettreVue> {
    return this.removeAccord.execute(ou, id, saisie.version);
  }

  @Post('commentaires')
  @Autorise('lettre.comment')
  @ApiCreatedResponse({ type: LettreVue })
  comment(@EtablissementAnnee() ou: Lieu, @Param('id') id: string, @Body() saisie: CommentaireDto): Promise<LettreVue> {
    return this.createCommentaire.execute(ou, id, saisie.texte);
  }

  @Post('versions')
  @Autorise('lettre.update')
  @ApiCreatedResponse({ type: LettreVue })
  addVersion(
    @EtablissementAnnee() ou: Lieu,
    @Param('id') id: string,
    @Body() saisie: GesteSurLettreDto,
  ): Promise<LettreVue> {
    return this.createVersion.execute(ou, id, saisie.version);
  }
}
