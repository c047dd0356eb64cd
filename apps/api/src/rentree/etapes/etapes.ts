import { Injectable } from '@nestjs/common';
import type { CodeEtape } from '../rentree.dto.js';
import { EtapeActionsLocales } from './etape-actions-locales.js';
import { EtapeCommission } from './etape-commission.js';
import { EtapeFonctions } from './etape-fonctions.js';
import { EtapeMandats } from './etape-mandats.js';
import type { Etape } from './etape.js';

/** The steps of the wizard, in order. */
@Injectable()
export class Etapes {
  readonly toutes: readonly Etape[];

  constructor(
    mandats: EtapeMandats,
    fonctions: EtapeFonctions,
    commission: EtapeCommission,
    actions: EtapeActionsLocales,
  ) {
    this.toutes = [mandats, fonctions, commission, actions];
  }

  find(code: CodeEtape): Etape {
    const etape = this.toutes.find((element) => element.code === code);
    if (!etape) throw new Error(`Unknown step ${code}`);
    return etape;
  }
}
