import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AgentsModule, COMPTES_DE_DEMONSTRATION, SessionsEnBase } from './agents/index.js';
import { AnneesModule } from './annees/index.js';
import { AuditEnBase } from './audit/index.js';
import { BilansModule } from './bilans/index.js';
import { CalendriersModule } from './calendriers/index.js';
import { CatalogueModule } from './catalogue/catalogue.module.js';
import { EcolesDuFilm } from './catalogue/index.js';
import { CommissionsModule } from './commissions/index.js';
import { DesignationsModule, LettresDuMandat } from './designations/index.js';
import { EducapModule } from './educap/index.js';
import { EquipementsModule } from './equipements/index.js';
import { EtablissementsModule } from './etablissements/index.js';
import { EvenementsModule } from './evenements/index.js';
import { FilmModule, SuivisDeLAcademie } from './film/index.js';
import { FonctionsModule, ReadFonctions } from './fonctions/index.js';
import { GarModule, ResponsablesGar } from './gar/index.js';
import { IndicateursModule } from './indicateurs/index.js';
import { JournalModule } from './journal/index.js';
import { LettresDesMandats, LettresModule } from './lettres/index.js';
import { PilotageModule } from './pilotage/index.js';
import { PixModule } from './pix/index.js';
import { ProfilsModule } from './profils/index.js';
import { RentreeModule } from './rentree/index.js';
import { RgpdModule } from './rgpd/index.js';
import { Sessions } from './socle/acces/index.js';
import type { AdressesDeBase, Reglages } from './socle/config/index.js';
import { Audit } from './socle/contexte/index.js';
import { SocleModule } from './socle/socle.module.js';

/** What an instance is started with. */
export interface Demarrage {
  readonly reglages: Reglages;
  readonly adresses: AdressesDeBase;
  /** Accounts shown on the sign-in page; empty outside a demonstration. */
  readonly comptes?: readonly { courriel: string; libelle: string }[];
}

/** The only place where ports are bound to adapters. */
@Global()
@Module({})
class PortsModule {
  static register(comptes: Demarrage['comptes']): DynamicModule {
    return {
      module: PortsModule,
      imports: [FilmModule, FonctionsModule, LettresModule],
      providers: [
        { provide: Sessions, useExisting: SessionsEnBase },
        { provide: Audit, useClass: AuditEnBase },
        { provide: COMPTES_DE_DEMONSTRATION, useValue: comptes ?? [] },
        {
          provide: ResponsablesGar,
          useFactory: (fonctions: ReadFonctions): ResponsablesGar => ({
            get: (ou) => fonctions.get(ou, 'RESP_AFFECT_GAR'),
          }),
          inject: [ReadFonctions],
        },
        { provide: EcolesDuFilm, useExisting: SuivisDeLAcademie },
        { provide: LettresDuMandat, useExisting: LettresDesMandats },
      ],
      exports: [Sessions, Audit, COMPTES_DE_DEMONSTRATION, EcolesDuFilm, LettresDuMandat, ResponsablesGar],
    };
  }
}

@Module({})
export class AppModule {
  static register({ reglages, adresses, comptes }: Demarrage): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SocleModule.register(reglages, adresses),
        PortsModule.register(comptes),
        AgentsModule,
        AnneesModule,
        BilansModule,
        CalendriersModule,
        CatalogueModule,
        CommissionsModule,
        DesignationsModule,
        EducapModule,
        EquipementsModule,
        EtablissementsModule,
        EvenementsModule,
        FilmModule,
        FonctionsModule,
        GarModule,
        IndicateursModule,
        JournalModule,
        LettresModule,
        PilotageModule,
        PixModule,
        ProfilsModule,
        RentreeModule,
        RgpdModule,
      ],
    };
  }
}
