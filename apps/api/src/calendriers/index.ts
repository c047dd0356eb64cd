import { Module } from '@nestjs/common';
import { CommissionsModule } from '../commissions/index.js';
import { ProfilsModule } from '../profils/index.js';
import { Abonnements } from './abonnements.js';
import { CalendrierController } from './calendrier.controller.js';
import './calendriers.errors.js';
import { FluxController } from './flux.controller.js';
import { ReadFlux } from './read-flux.js';
import { Titulaires } from './titulaires.js';

/** Personal calendar: what falls due, in the agenda application that each person already uses. */
@Module({
  imports: [CommissionsModule, ProfilsModule],
  controllers: [CalendrierController, FluxController],
  providers: [Abonnements, ReadFlux, Titulaires],
})
export class CalendriersModule {}
