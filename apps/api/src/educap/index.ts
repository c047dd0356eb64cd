import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EducapEtat } from './educap-etat.entity.js';
import { EducapController } from './educap.controller.js';
import { Educap } from './educap.js';
import { FaitsDEducap } from './faits-d-educap.js';
import { GrilleDAcademie } from './grille/grille-d-academie.js';
import { GrilleController } from './grille/grille.controller.js';
import { Grille } from './grille/grille.entity.js';
import { Grilles } from './grille/grilles.js';
import { Objectif } from './objectifs/objectif.entity.js';
import { Objectifs } from './objectifs/objectifs.js';

/** EDUCAP beside EDUCAP: when it was read and filled, the objectives of the year. The positioning itself stays there. */
@Module({
  imports: [TypeOrmModule.forFeature([EducapEtat, Grille, Objectif])],
  controllers: [EducapController, GrilleController],
  providers: [Educap, FaitsDEducap, GrilleDAcademie, Grilles, Objectifs],
})
export class EducapModule {}
