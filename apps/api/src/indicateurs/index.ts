import { Module } from '@nestjs/common';
import { IndicateursController } from './indicateurs.controller.js';
import { Indicateurs } from './indicateurs.js';
import { IndicateursModeleController } from './modele.controller.js';
import { ModelesDIndicateurs } from './modeles.js';

/** What an académie follows of its schools by figures: entered, or computed from what they declared elsewhere. */
@Module({
  controllers: [IndicateursController, IndicateursModeleController],
  providers: [Indicateurs, ModelesDIndicateurs],
})
export class IndicateursModule {}
