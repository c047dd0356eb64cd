import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Campagne } from './campagnes/campagne.entity.js';
import { Campagnes } from './campagnes/campagnes.js';
import { CreateCampagne } from './campagnes/create-campagne.js';
import { RemoveCampagne } from './campagnes/remove-campagne.js';
import { UpdateCampagne } from './campagnes/update-campagne.js';
import { AnswerDemande } from './demandes/answer-demande.js';
import { CreateDemande } from './demandes/create-demande.js';
import { Demande } from './demandes/demande.entity.js';
import { Demandes } from './demandes/demandes.js';
import { EquipementController } from './demandes/equipement.controller.js';
import { RemoveDemande } from './demandes/remove-demande.js';
import { TransmitDemande } from './demandes/transmit-demande.js';
import { UpdateDemande } from './demandes/update-demande.js';
import { UpdateEtatDemande } from './demandes/update-etat-demande.js';
import { DroitsDesEquipements } from './droits-des-equipements.js';
import './equipements.errors.js';
import { EquipementAcademieController } from './suivi/equipement-academie.controller.js';
import { ExportDemandes } from './suivi/export-demandes.js';
import { ListDemandes } from './suivi/list-demandes.js';

/** Equipment campaigns: a collectivité gathers needs, schools ask, the SRANE answers. */
@Module({
  imports: [TypeOrmModule.forFeature([Campagne, Demande])],
  controllers: [EquipementController, EquipementAcademieController],
  providers: [
    AnswerDemande,
    Campagnes,
    CreateCampagne,
    CreateDemande,
    Demandes,
    DroitsDesEquipements,
    ExportDemandes,
    ListDemandes,
    RemoveCampagne,
    RemoveDemande,
    TransmitDemande,
    UpdateCampagne,
    UpdateDemande,
    UpdateEtatDemande,
  ],
})
export class EquipementsModule {}
