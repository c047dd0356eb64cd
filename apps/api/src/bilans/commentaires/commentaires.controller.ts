import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiParam } from '@nestjs/swagger';
import { Autorise, EtablissementAnnee } from '../../socle/acces/index.js';
import type { EtablissementAnnee as Lieu } from '../../socle/contexte/index.js';
import {
  CommentaireDeBilanVue,
  CommentairesVue,
  CreateCommentaireDto,
  RemoveCommentaireDto,
  UpdateCommentaireDto,
} from './commentaire.dto.js';
import { CommentairesDuBilan } from './commentaires.js';

/** The margin of a bilan. */
@Controller('etablissements/:uai/annees/:annee/bilans/:agent/commentaires')
@ApiParam({ name: 'agent', description: 'Identifiant de la personne, « moi » pour soi-même' })
export class CommentairesController {
  constructor(private readonly commentaires: CommentairesDuBilan) {}

  @Get()
  @Autorise('bilans.comment')
  @ApiOkResponse({ type: CommentairesVue })
  findAll(@EtablissementAnnee() ou: Lieu, @Param('agent') agent: string): Promise<CommentairesVue> {
    return this.commentaires.list(ou, agent);
  }

  @Post()
  @Autorise('bilans.comment')
  @ApiCreatedResponse({ type: CommentaireDeBilanVue })
  create(
    @EtablissementAnnee() ou: Lieu,
    @Param('agent') agent: string,
    @Body() saisie: CreateCommentaireDto,
  ): Promise<CommentaireDeBilanVue> {
    return this.commentaires.add(ou, agent, saisie);
  }

  @Patch(':id')
  @Autorise('bilans.comment')
  @ApiOkResponse({ type: CommentaireDeBilanVue })
  update(
    @EtablissementAnnee() ou: Lieu,
    @Param('agent') agent: string,
    @Param('id') id: string,
    @Body() saisie: UpdateCommentaireDto,
  ): Promise<CommentaireDeBilanVue> {
    return this.commentaires.treat(ou, agent, id, saisie);
  }

  @Delete(':id')
  @HttpCode(204)
  @Autorise('bilans.comment')
  @ApiNoContentResponse()
  remove(
    @EtablissementAnnee() ou: Lieu,
    @Param('agent') agent: string,
    @Param('id') id: string,
    @Body() saisie: RemoveCommentaireDto,
  ): Promise<void> {
    return this.commentaires.takeBack(ou, agent, id, saisie);
  }
}
