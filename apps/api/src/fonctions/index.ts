import { Module } from '@nestjs/common';
import { FonctionsDesignees } from './fonctions-designees.js';
import { FonctionsController } from './fonctions.controller.js';
import { ReadFonctions } from './read-fonctions.js';
import { UpdateEcheancesFonctions, UpdateFaitsFonctions } from './update-faits-fonctions.js';
import { AccesDesTitulaires, UpdateFonction } from './update-fonction.js';

export type { FonctionVue, TitulaireVue } from './fonction.dto.js';
export { ReadFonctions } from './read-fonctions.js';
export { UpdateFonction } from './update-fonction.js';

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
