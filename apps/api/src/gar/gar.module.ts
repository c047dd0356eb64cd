import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AbonnementGar } from './abonnement.entity.js';
import { Abonnements } from './abonnements.js';
import { DroitsGar } from './droits-gar.js';
import { GarController } from './gar.controller.js';
import './gar.errors.js';
import { ReadGar } from './read-gar.js';
import { WriteAbonnement } from './write-abonnement.js';

/** GAR: who assigns, subscriptions with their end, renewals to decide. */
@Module({
  imports: [TypeOrmModule.forFeature([AbonnementGar])],
  controllers: [GarController],
  providers: [Abonnements, DroitsGar, ReadGar, WriteAbonnement],
})
export class GarModule {}
