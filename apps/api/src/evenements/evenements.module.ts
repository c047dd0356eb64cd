import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CreateEvenement } from './create-evenement.js';
import { DroitsDesEvenements } from './droits-des-evenements.js';
import { Evenement } from './evenement.entity.js';
import { EvenementsController } from './evenements.controller.js';
import './evenements.errors.js';
import { Evenements } from './evenements.js';
import { FaitsDesEvenements } from './faits-des-evenements.js';
import { ListEvenements } from './list-evenements.js';
import { RemoveEvenement } from './remove-evenement.js';
import { TotauxDesEvenements } from './totaux-des-evenements.js';
import { UpdateEvenement } from './update-evenement.js';

/** Events of the year: logged once, counted in the film, the indicators and the bilan. */
@Module({
  imports: [TypeOrmModule.forFeature([Evenement])],
  controllers: [EvenementsController],
  providers: [
    CreateEvenement,
    DroitsDesEvenements,
    Evenements,
    FaitsDesEvenements,
    ListEvenements,
    RemoveEvenement,
    TotauxDesEvenements,
    UpdateEvenement,
  ],
  exports: [TotauxDesEvenements],
})
export class EvenementsModule {}
