import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LoggerModule } from 'nestjs-pino';
import { AccesGuard, TransactionInterceptor } from './acces/index.js';
import { Base, Contexte, Horloge } from './contexte/index.js';
import { buildOptions } from '../base/index.js';
import { ADRESSES, type AdressesDeBase, Reglages } from './config/index.js';
import { Courriels, CourrielsController, Facteur } from './courriels/index.js';
import { DocumentsModule } from './documents/index.js';
import { buildJournal, chooseFormat } from './http/journal.js';
import { Faits, FaitsDeclares, LivraisonDeFaits, Projections } from './faits/index.js';
import { ClesIdempotence, IdempotenceInterceptor } from './idempotence/index.js';
import { OutilsDeRegistre } from './registre/index.js';
import { Charge, EtatDuService, SanteController } from './sante/index.js';
import { Sortie } from './sortie/index.js';
import { Taches } from './taches/index.js';

const SERVICES = [
  Base,
  Charge,
  ClesIdempotence,
  Contexte,
  Courriels,
  EtatDuService,
  Facteur,
  Faits,
  FaitsDeclares,
  LivraisonDeFaits,
  OutilsDeRegistre,
  Projections,
  Sortie,
  Taches,
];

/** What every capability stands on. Knows no school and no film. */
@Global()
@Module({})
export class SocleModule {
  static register(reglages: Reglages, adresses: AdressesDeBase): DynamicModule {
    const horloge = new Horloge(reglages.FOCALE_AUJOURDHUI);
    return {
      module: SocleModule,
      imports: [
        DocumentsModule,
        LoggerModule.forRoot(
          buildJournal(reglages.JOURNAL_NIVEAU, chooseFormat(reglages.JOURNAL_FORMAT, process.stdout.isTTY)),
        ),
        TypeOrmModule.forRoot({
          ...buildOptions(adresses.application, {
            max: reglages.CONNEXIONS_MAX,
            nom: 'focale',
            limites: reglages,
            decalage: horloge.decalage,
          }),
          autoLoadEntities: true,
          retryAttempts: 0,
        }),
      ],
      controllers: [SanteController, CourrielsController],
      providers: [
        ...SERVICES,
        { provide: Reglages, useValue: reglages },
        { provide: ADRESSES, useValue: adresses },
        { provide: Horloge, useValue: horloge },
        { provide: APP_GUARD, useClass: AccesGuard },
        { provide: APP_INTERCEPTOR, useClass: TransactionInterceptor },
        { provide: APP_INTERCEPTOR, useClass: IdempotenceInterceptor },
      ],
      exports: [...SERVICES, Reglages, ADRESSES, Horloge],
    };
  }
}
