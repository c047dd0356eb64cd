import { Module } from '@nestjs/common';
import { AgentsModule } from '../agents/index.js';
import { CommissionsModule } from '../commissions/index.js';
import { DesignationsModule } from '../designations/index.js';
import { FonctionsModule } from '../fonctions/index.js';
import { DecideRentree } from './decide-rentree.js';
import { EtapeActionsLocales } from './etapes/etape-actions-locales.js';
import { EtapeCommission } from './etapes/etape-commission.js';
import { EtapeFonctions } from './etapes/etape-fonctions.js';
import { EtapeMandats } from './etapes/etape-mandats.js';
import { Etapes } from './etapes/etapes.js';
import { ReadRentree } from './read-rentree.js';
import { RentreeController } from './rentree.controller.js';
import './rentree.errors.js';
import { Rentrees } from './rentrees.js';

/** The yearly roll-over: renews what the capabilities below it own. */
@Module({
  imports: [AgentsModule, CommissionsModule, DesignationsModule, FonctionsModule],
  controllers: [RentreeController],
  providers: [
    DecideRentree,
    EtapeActionsLocales,
    EtapeCommission,
    EtapeFonctions,
    EtapeMandats,
    Etapes,
    ReadRentree,
    Rentrees,
  ],
})
export class RentreeModule {}
