import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EducapEtat } from './educap-etat.entity.js';
import { EducapController } from './educap.controller.js';
import './educap.errors.js';
import { FaitsDEducap } from './faits-d-educap.js';
import { GrilleDAcademie } from './grille/grille-d-academie.js';
import { GrilleController } from './grille/grille.controller.js';
import { Grille } from './grille/grille.entity.js';
import { Grilles } from './grille/grilles.js';
import { LockEducap } from './lock-educap.js';
import { CreateObjectif } from './objectifs/create-objectif.js';
import { Objectif } from './objectifs/objectif.entity.js';
import { Objectifs } from './objectifs/objectifs.js';
import { RemoveObjectif } from './objectifs/remove-objectif.js';
import { UpdateObjectif } from './objectifs/update-objectif.js';
import { ReadEducap } from './read-educap.js';
import { UpdateEducap } from './update-educap.js';

/** EDUCAP beside EDUCAP: when it was read and filled, the objectives of the year. The positioning itself stays there. */
@Module({
  imports: [TypeOrmModule.forFeature([EducapEtat, Grille, Objectif])],
  controllers: [EducapController, GrilleController],
  providers: [
    CreateObjectif,
    FaitsDEducap,
    GrilleDAcademie,
    Grilles,
    LockEducap,
    Objectifs,
    ReadEducap,
    RemoveObjectif,
    UpdateEducap,
    UpdateObjectif,
  ],
  exports: [ReadEducap],
})
export class EducapModule {}
