import { Module } from '@nestjs/common';
import { AccesDesTitulaires } from './acces-des-titulaires.js';
import { FonctionsController } from './fonctions.controller.js';
import { FonctionsDesignees } from './fonctions-designees.js';
import { ReadFonctions } from './read-fonctions.js';
import { UpdateEcheancesFonctions, UpdateFaitsFonctions } from './update-faits-fonctions.js';
import { UpdateFonction } from './update-fonction.js';

/** Digital functions other than that of the RRUPN, and who holds them. */
@Module({
  controllers: [FonctionsController],
  providers: [
    AccesDesTitulaires,
    FonctionsDesignees,
    ReadFonctions,
    UpdateEcheancesFonctions,
    UpdateFaitsFonctions,
    UpdateFonction,
  ],
  exports: [ReadFonctions, UpdateFonction],
})
export class FonctionsModule {}
