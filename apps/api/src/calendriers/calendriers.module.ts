import { Module } from '@nestjs/common';
import { Abonnements } from './abonnements.js';
import { CalendrierController } from './calendrier.controller.js';
import './calendriers.errors.js';
import { FluxController } from './flux.controller.js';
import { ReadFlux } from './read-flux.js';

/** Personal calendar: what falls due, in the agenda application that each person already uses. */
@Module({
  controllers: [CalendrierController, FluxController],
  providers: [Abonnements, ReadFlux],
})
export class CalendriersModule {}
