import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Campagne } from './campagnes/campagne.entity.js';
import { Campagnes } from './campagnes/campagnes.js';
import { AnswerDemande } from './demandes/answer-demande.js';
import { Demande } from './demandes/demande.entity.js';
import { Demandes } from './demandes/demandes.js';
import { EquipementController } from './demandes/equipement.controller.js';
import { TransmitDemande } from './demandes/transmit-demande.js';
import { EquipementAcademieController } from './suivi/equipement-academie.controller.js';
import { ExportDemandes } from './suivi/export-demandes.js';
import { ListDemandes } from './suivi/list-demandes.js';

/** Equipment campaigns: a collectivité gathers needs, schools ask, the SRANE answers. */
@Module({
  imports: [TypeOrmModule.forFeature([Campagne, Demande])],
  controllers: [EquipementController, EquipementAcademieController],
  providers: [AnswerDemande, Campagnes, Demandes, ExportDemandes, ListDemandes, TransmitDemande],
})
export class EquipementsModule {}
