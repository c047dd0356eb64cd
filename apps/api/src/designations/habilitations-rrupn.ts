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

/** A mission ends with its school year at the latest. */
const SQL_MISSIONS = `
  select m.id, m.etat, m.debut::text, coalesce(m.fin, make_date(m.annee + 1, 7, 31))::text as fin
  from mandats m where m.uai = $1 and m.agent = $2`;

/** Those that may still carry the rights of their person; a closed one does through its last day. */
const EN_VIGUEUR = ['brouillon', 'transmise', 'acceptee', 'close'];

/** Rights that a mandate gives to its person on the school, for the length of the mission. */
@Injectable()
export class HabilitationsRrupn {
  constructor(
    private readonly base: Base,
    private readonly invitations: Invitations,
    private readonly droits: DroitsDansLEcole,
  ) {}

  /** The person, created if unknown, with the rights of the mission. A draft tells nobody: the transmission does. */
  give({ uai, annee }: EtablissementAnnee, personne: PersonneInvitee, periode: Periode): Promise<string> {
    return this.invitations.prepare(personne, { role: 'rrupn', uai, ...toDuree(periode, annee) });
  }

  /** Follows a mission whose dates change. */
  move({ uai, annee }: EtablissementAnnee, agent: string, avant: Periode, apres: Periode): Promise<void> {
    return this.droits.move(toDroit(uai, agent), toDuree(avant, annee), toDuree(apres, annee));
  }

  /** Opens the rights on this day when the mission starts later: the person must be able to answer. */
  open({ uai, annee }: EtablissementAnnee, agent: string, periode: Periode, jour: string): Promise<void> {
    return this.droits.open(toDroit(uai, agent), toDuree(periode, annee), jour);
  }

  /** Ends the rights with the mission, unless another one carries them further. */
  async close({ uai }: EtablissementAnnee, agent: string, mandat: string, dernierJour: string): Promise<void> {
    const autres = (await this.list(uai, agent)).filter(({ id, etat }) => id !== mandat && EN_VIGUEUR.includes(etat));
    await this.droits.close(toDroit(uai, agent), dernierJour, autres);
  }

  /** Takes the rights of a removed draft back, unless a mandate that stays, whatever its state, needs them. */
  async remove({ uai, annee }: EtablissementAnnee, agent: string, periode: Periode): Promise<void> {
    await this.droits.remove(toDroit(uai, agent), toDuree(periode, annee), await this.list(uai, agent));
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
