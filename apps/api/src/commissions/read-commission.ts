import {
  COMPOSITION_USUELLE_COMMISSION,
  isAllowed,
  isPlaceOccupee,
  LIBELLES_QUALITES_COMMISSION,
  listQualitesManquantes,
  QUALITES_COMMISSION,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../socle/base/index.js';
import { Contexte, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import { ACTIONS_COMMISSION, type CommissionVue, type MembreVue } from './commission.dto.js';
import { Commission, MembreCommission } from './commission.entity.js';

/** The commission of a school and year, its usual composition and what is missing from it. */
@Injectable()
export class ReadCommission {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
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
      actionsPossibles: (await this.canUpdate(ou)) ? listActions(commission !== null) : [],
    };
  }

  private async listMembres({ uai, annee }: EtablissementAnnee): Promise<MembreVue[]> {
    const lignes = await this.base
      .repository(MembreCommission)
      .find({ where: { uai, annee }, order: { nom: 'asc', prenom: 'asc', id: 'asc' } });
    return lignes
      .sort((a, b) => QUALITES_COMMISSION.indexOf(a.qualite) - QUALITES_COMMISSION.indexOf(b.qualite))
      .map(toMembreVue);
  }

  private async canUpdate({ annee }: EtablissementAnnee): Promise<boolean> {
    if (!isAllowed('commission.update', this.contexte.acces.roles)) return false;
    const [calendrier] = await this.base.query<{ ouverte: boolean }>(
      `select fin >= $2 as ouverte from annees where annee = $1`,
      [annee, this.horloge.today()],
    );
    return calendrier?.ouverte ?? false;
  }
}

const listActions = (existe: boolean): CommissionVue['actionsPossibles'] =>
  existe ? [...ACTIONS_COMMISSION] : ['modifier'];

export function toMembreVue({ id, qualite, prenom, nom, nombre }: MembreCommission): MembreVue {
  return { id, qualite, libelle: LIBELLES_QUALITES_COMMISSION[qualite], prenom, nom, nombre };
}
