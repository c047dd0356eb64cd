import {
  COMPOSITION_USUELLE_COMMISSION,
  isPlaceOccupee,
  LIBELLES_QUALITES_COMMISSION,
  listQualitesManquantes,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { DroitsDEcriture } from '../annees/index.js';
import { Base, type EtablissementAnnee } from '../socle/contexte/index.js';
import { ACTIONS_COMMISSION, type CommissionVue } from './commission.dto.js';
import { Commission } from './commission.entity.js';
import { Membres } from './membres.js';

/** The commission of a school and year, its usual composition and what is missing from it. */
@Injectable()
export class ReadCommission {
  constructor(
    private readonly base: Base,
    private readonly membres: Membres,
    private readonly droits: DroitsDEcriture,
  ) {}

  async get(ou: EtablissementAnnee): Promise<CommissionVue> {
    const { uai, annee } = ou;
    const commission = await this.base.repository(Commission).findOneBy({ uai, annee });
    const membres = await this.membres.list(ou);
    const presentes = new Set<string>(membres.map(({ qualite }) => qualite));
    const manquantes = new Set(listQualitesManquantes(presentes));
    const compositionUsuelle = COMPOSITION_USUELLE_COMMISSION.map((place) => ({
      ...place,
      libelle: LIBELLES_QUALITES_COMMISSION[place.qualite],
      presente: isPlaceOccupee(place, presentes),
    }));
    return {
      modalite: commission?.modalite ?? null,
      libelle: commission?.libelle ?? null,
      installeeLe: commission?.installeeLe ?? null,
      membres,
      compositionUsuelle,
      manquants: compositionUsuelle.filter(({ qualite }) => manquantes.has(qualite)),
      version: commission?.version ?? 0,
      actionsPossibles: (await this.droits.peut('commission.update')) ? listActions(commission !== null) : [],
    };
  }
}

const listActions = (existe: boolean): CommissionVue['actionsPossibles'] =>
  existe ? [...ACTIONS_COMMISSION] : ['modifier'];
