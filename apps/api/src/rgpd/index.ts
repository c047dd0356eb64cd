import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DemandesRgpd } from './demandes.js';
import { RgpdController } from './rgpd.controller.js';
import { DemandeRgpd, EtatRgpd } from './rgpd.entity.js';
import { Rgpd } from './rgpd.js';

/** RGPD of a school: register, folder, requests and breaches with their delays. */
@Module({
  imports: [TypeOrmModule.forFeature([DemandeRgpd, EtatRgpd])],
  controllers: [RgpdController],
  providers: [DemandesRgpd, Rgpd],
})
export class RgpdModule {}
