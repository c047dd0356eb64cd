import { Injectable } from '@nestjs/common';
import {
  type DroitDansLEcole,
  DroitsDansLEcole,
  type Duree,
  Invitations,
  type PersonneInvitee,
} from '../agents/index.js';
import { Base, type EtablissementAnnee } from '../socle/contexte/index.js';
import { lastDayOfMission, type Periode } from './mission.js';

interface Mission extends Periode {
  readonly prisLe: string | null;
}

/** A mission ends with its school year at the latest. */
const SQL_MISSIONS = `
  select m.id, m.etat, m.debut::text, coalesce(m.fin, make_date(m.annee + 1, 7, 31))::text as fin
  from mandats m where m.uai = $1 and m.agent = $2`;

/** Those that carry the rights of their person; a closed one does through its last day. */
const EN_VIGUEUR = ['transmise', 'acceptee', 'close'];

/** Rights that a mandate gives to its person on the school, from its transmission to the end of the mission. */
@Injectable()
export class HabilitationsRrupn {
  constructor(
    private readonly base: Base,
    private readonly invitations: Invitations,
    private readonly droits: DroitsDansLEcole,
  ) {}

  /** The person of a draft, created if unknown: nothing is opened, nobody is told. @throws ErreurMetier */
  create({ uai }: EtablissementAnnee, personne: PersonneInvitee): Promise<string> {
    return this.invitations.createPersonne(personne, { role: 'rrupn', uai });
  }

  /**
   * Gives the rights of a mission that is transmitted, from this day when it starts later: the person must be able to answer. Who
   * carries the transmission tells the person. @throws ErreurMetier `habilitation.compte_de_plateforme`
   */
  open({ uai, annee }: EtablissementAnnee, agent: string, mission: Mission, jour: string): Promise<void> {
    const { debut, fin } = toDuree(mission, annee);
    return this.invitations.give(agent, {
      role: 'rrupn',
      uai,
      debut: debut < jour ? debut : jour,
      fin,
      ...(mission.prisLe ? { prisLe: mission.prisLe } : {}),
    });
  }

  /** Ends the rights with the mission, unless another one carries them further. */
  async close({ uai }: EtablissementAnnee, agent: string, mandat: string, dernierJour: string): Promise<void> {
    const autres = (await this.list(uai, agent)).filter(({ id, etat }) => id !== mandat && EN_VIGUEUR.includes(etat));
    await this.droits.close(toDroit(uai, agent), dernierJour, autres);
  }

  /** Cuts the rights of a mandate that is a draft again, unless another one that was transmitted needs them. */
  async cut(
    { uai, annee }: EtablissementAnnee,
    { id, agent, ...periode }: Periode & { readonly id: string; readonly agent: { readonly id: string } },
    jour: string,
  ): Promise<void> {
    const autres = (await this.list(uai, agent.id)).filter((autre) => autre.id !== id && autre.etat !== 'brouillon');
    await this.droits.cut(toDroit(uai, agent.id), toDuree(periode, annee), jour, autres);
  }

  private list(uai: string, agent: string): Promise<(Duree & { readonly id: string; readonly etat: string })[]> {
    return this.base.query(SQL_MISSIONS, [uai, agent]);
  }
}

const toDroit = (uai: string, agent: string): DroitDansLEcole => ({ uai, agent, role: 'rrupn' });

const toDuree = (periode: Periode, annee: number): Duree => ({
  debut: periode.debut,
  fin: lastDayOfMission(periode, annee),
});
