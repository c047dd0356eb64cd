import { Module } from '@nestjs/common';
import { EtablissementsDuPilotageController } from './etablissements/etablissements.controller.js';
import { ListEcoles } from './etablissements/list-ecoles.js';
import { ModelesEnMemoire } from './modeles-en-memoire.js';
import { GetTableauDeBordRegion } from './tableau-de-bord/get-tableau-de-bord-region.js';
import { GetTableauDeBord } from './tableau-de-bord/get-tableau-de-bord.js';
import { TableauDeBordController } from './tableau-de-bord/tableau-de-bord.controller.js';
import './pilotage.errors.js';

/** Dashboards of académies and régions, and the schools behind their figures. */
@Module({
  controllers: [TableauDeBordController, EtablissementsDuPilotageController],
  providers: [GetTableauDeBord, GetTableauDeBordRegion, ListEcoles, ModelesEnMemoire],
})
export class PilotageModule {}
