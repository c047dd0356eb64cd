import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FaitsDeclares } from '../socle/faits/index.js';
import { LectureDesDelais } from './delais-rgpd.js';
import { Demandes } from './demandes.js';
import { DroitsRgpd } from './droits-rgpd.js';
import { ReadRgpd } from './read-rgpd.js';
import { RgpdController } from './rgpd.controller.js';
import { DemandeRgpd, EtatRgpd } from './rgpd.entity.js';
import './rgpd.errors.js';
import { DOSSIER_CREE, UpdateRgpd } from './update-rgpd.js';
import { WriteDemande } from './write-demande.js';

/** RGPD of a school: register, folder, requests and breaches with their delays. */
@Module({
  imports: [TypeOrmModule.forFeature([DemandeRgpd, EtatRgpd])],
  controllers: [RgpdController],
  providers: [Demandes, DroitsRgpd, LectureDesDelais, ReadRgpd, UpdateRgpd, WriteDemande],
  exports: [ReadRgpd],
})
export class RgpdModule implements OnModuleInit {
  constructor(private readonly faits: FaitsDeclares) {}

  onModuleInit(): void {
    this.faits.add(DOSSIER_CREE);
  }
}
