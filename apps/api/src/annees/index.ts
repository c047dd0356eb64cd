import { Global, Module } from '@nestjs/common';
import { AnneesController } from './annees.controller.js';
import { DroitsDEcriture } from './droits-d-ecriture.js';

export { DroitsDEcriture } from './droits-d-ecriture.js';

/** School years, and what may be written in them. */
@Global()
@Module({ controllers: [AnneesController], providers: [DroitsDEcriture], exports: [DroitsDEcriture] })
export class AnneesModule {}
