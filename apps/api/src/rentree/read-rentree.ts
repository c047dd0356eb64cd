import { formatAnnee, lastDayOf } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Contexte, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import { Etapes } from './etapes/etapes.js';
import { precedente, computeDecision } from './etapes/etape.js';
import type { EtapeRentreeVue, RentreeVue } from './rentree.dto.js';
import { keyOf, Rentrees } from './rentrees.js';

/** The wizard as it stands: last year's people and bodies, what is proposed, what is decided. */
@Injectable()
export class ReadRentree {
  constructor(
    private readonly rentrees: Rentrees,
    private readonly etapes: Etapes,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
  ) {}

  async get(ou: EtablissementAnnee): Promise<RentreeVue> {
    const { terminee, decisions, version } = await this.rentrees.get(ou);
    const etapes: EtapeRentreeVue[] = [];
    for (const etape of this.etapes.toutes) {
      const elements = await etape.list(ou);
      etapes.push({
        code: etape.code,
        intitule: etape.intitule,
        elements: elements.map((element) => {
          const { repris: _, ...vue } = element;
          const prise = decisions[keyOf(etape.code, element.id)]?.decision;
          return { ...vue, decision: computeDecision(etape, element, prise) };
        }),
      });
    }
    const ouverture = await this.rentrees.readOuverture(ou);
    const canDecide =
      ouverture.ouverte &&
      !terminee &&
      this.horloge.today() <= lastDayOf(formatAnnee(ou.annee)) &&
      this.contexte.acces.peut('rentree.update');
    const complete = etapes.every(({ elements }) => elements.every(({ decision }) => decision !== null));
    return {
      ...ouverture,
      precedente: formatAnnee(precedente(ou).annee),
      terminee,
      etapes,
      version,
      actionsPossibles: canDecide ? ['decider', ...(complete ? ['clore' as const] : [])] : [],
    };
  }
}
