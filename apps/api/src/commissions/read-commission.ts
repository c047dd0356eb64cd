import {
  COMPOSITION_USUELLE_COMMISSION,
  isPlaceOccupee,
  LIBELLES_QUALITES_COMMISSION,
  listQualitesManquantes,
  QUALITES_COMMISSION,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../socle/base/index.js';
import { Contexte, type EtablissementAnnee } from '../socle/contexte/index.js';
import { ACTIONS_COMMISSION, type CommissionVue, type MembreVue } from './commission.dto.js';
import { Commission, MembreCommission } from './commission.entity.js';
import { DroitsDeLaCommission } from './droits-de-la-commission.js';

/** The commission of a school and year, its usual composition and what is missing from it. */
@Injectable()
export class ReadCommission {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly droits: DroitsDeLaCommission,
  ) {}

  async get(ou: EtablissementAnnee): Promise<CommissionVue> {
    const { uai, annee } = ou;
    const commission = await this.base.repository(Commission).findOneBy({ uai, annee });
    const membres = await this.listMembres(ou);
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
      actionsPossibles: (await this.droits.canUpdate()) ? listActions(commission !== null) : [],
    };
  }

  /** Members in the order of the qualities; their mail only for those who work with the school. */
  async listMembres({ uai, annee }: EtablissementAnnee): Promise<MembreVue[]> {
    const lignes = await this.base
      .repository(MembreCommission)
      .find({ where: { uai, annee }, order: { nom: 'asc', prenom: 'asc', id: 'asc' } });
    const adresses = this.contexte.acces.roles.some((role) => role !== 'lecteur');
    return lignes
      .sort((a, b) => QUALITES_COMMISSION.indexOf(a.qualite) - QUALITES_COMMISSION.indexOf(b.qualite))
      .map(toMembreVue)
      .map((membre) => (adresses ? membre : { ...membre, courriel: null }));
  }
}

const listActions = (existe: boolean): CommissionVue['actionsPossibles'] =>
  existe ? [...ACTIONS_COMMISSION] : ['modifier'];

export function toMembreVue({ id, qualite, prenom, nom, nombre, courriel }: MembreCommission): MembreVue {
  return { id, qualite, libelle: LIBELLES_QUALITES_COMMISSION[qualite], prenom, nom, nombre, courriel };
}
