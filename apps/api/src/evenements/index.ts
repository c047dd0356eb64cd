import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Evenement } from './evenement.entity.js';
import { EvenementsController } from './evenements.controller.js';
import { Evenements } from './evenements.js';

/** Events of the year: logged once, counted in the film, the indicators and the bilan. */
@Module({
  imports: [TypeOrmModule.forFeature([Evenement])],
  controllers: [EvenementsController],
  providers: [Evenements],
  exports: [Evenements],
})
export class EvenementsModule {}
