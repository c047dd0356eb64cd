import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IndicateursController, IndicateursModeleController } from './indicateurs.controller.js';
import { ModeleDIndicateurs, ValeurDIndicateur } from './indicateurs.entity.js';
import { Indicateurs } from './indicateurs.js';
import { ModelesDIndicateurs } from './modeles.js';

export { Indicateurs, type ValeurDeLAnnee } from './indicateurs.js';

/** What an académie follows of its schools by figures: entered, or computed from what they declared elsewhere. */
@Module({
  imports: [TypeOrmModule.forFeature([ModeleDIndicateurs, ValeurDIndicateur])],
  controllers: [IndicateursController, IndicateursModeleController],
  providers: [Indicateurs, ModelesDIndicateurs],
  exports: [Indicateurs],
})
export class IndicateursModule {}
