import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AbonnementGar } from './abonnement.entity.js';
import { AbonnementsGar } from './abonnements.js';
import { GarController } from './gar.controller.js';

export { ResponsablesGar } from './responsables-gar.port.js';

/** GAR: who assigns, subscriptions with their end, renewals to decide. */
@Module({
  imports: [TypeOrmModule.forFeature([AbonnementGar])],
  controllers: [GarController],
  providers: [AbonnementsGar],
})
export class GarModule {}
