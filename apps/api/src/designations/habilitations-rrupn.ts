import { Injectable } from '@nestjs/common';
import { Invitations, type PersonneInvitee } from '../agents/index.js';
import { Base, type EtablissementAnnee } from '../socle/contexte/index.js';
import { lastDayOfMission, type Periode } from './mission.js';

/** Last day of a mission, in SQL: a mission ends with its school year at the latest. */
const DERNIER_JOUR = `coalesce(m.fin, make_date(m.annee + 1, 7, 31))`;

/** Rights that a mandate gives to its person on the school, for the length of the mission. */
@Injectable()
export class HabilitationsRrupn {
  constructor(
    private readonly base: Base,
    private readonly invitations: Invitations,
  ) {}

  /** The person, created if unknown, with the rights of the mission. A draft tells nobody: the transmission does. */
  give({ uai, annee }: EtablissementAnnee, personne: PersonneInvitee, periode: Periode): Promise<string> {
    const fin = lastDayOfMission(periode, annee);
    return this.invitations.prepare(personne, { role: 'rrupn', uai, debut: periode.debut, fin });
  }

  /** Follows a mission whose dates change. */
  async move({ uai, annee }: EtablissementAnnee, agent: string, avant: Periode, apres: Periode): Promise<void> {
    const fin = lastDayOfMission(apres, annee);
    await this.run(
      `update habilitations set debut = case when debut = $3 then $5::date else least(debut, $5) end, fin = $6
       where uai = $1 and agent = $2 and role = 'rrupn' and debut <= $3 and fin = $4`,
      [uai, agent, avant.debut, lastDayOfMission(avant, annee), apres.debut, fin],
    );
    await this.run(
      `insert into habilitations (id, uai, agent, role, debut, fin)
       select gen_random_uuid(), $1, $2, 'rrupn', $3, $4
       where not exists (select 1 from habilitations where uai = $1 and agent = $2 and role = 'rrupn'
         and debut <= $3 and (fin is null or fin >= $4))`,
      [uai, agent, apres.debut, fin],
    );
  }

  /** Opens the rights on this day when the mission starts later: the person must be able to answer. */
  async open({ uai, annee }: EtablissementAnnee, agent: string, periode: Periode, jour: string): Promise<void> {
    await this.run(
      `update habilitations set debut = least(debut, $4) where uai = $1 and agent = $2 and role = 'rrupn'
         and debut <= $3 and (fin is null or fin >= $5)`,
      [uai, agent, periode.debut, jour, lastDayOfMission(periode, annee)],
    );
  }

  /** Ends the rights with the mission, unless another one carries them further. */
  async close({ uai }: EtablissementAnnee, agent: string, mandat: string, dernierJour: string): Promise<void> {
    await this.run(
      `update habilitations h set fin = $4
       where h.uai = $1 and h.agent = $2 and h.role = 'rrupn' and h.debut <= $4 and (h.fin is null or h.fin > $4)
         and not exists (select 1 from mandats m where m.uai = $1 and m.agent = $2 and m.id <> $3
           and m.etat in ('brouillon', 'transmise', 'acceptee')
           and m.debut <= coalesce(h.fin, 'infinity') and ${DERNIER_JOUR} > $4)`,
      [uai, agent, mandat, dernierJour],
    );
  }

  /** Takes the rights of a removed draft back, unless a mandate that stays, whatever its state, needs them. */
  async remove({ uai, annee }: EtablissementAnnee, agent: string, periode: Periode): Promise<void> {
    await this.run(
      `delete from habilitations h
       where h.uai = $1 and h.agent = $2 and h.role = 'rrupn' and h.debut <= $3 and h.fin = $4
         and not exists (select 1 from mandats m where m.uai = $1 and m.agent = $2
           and m.debut <= h.fin and ${DERNIER_JOUR} >= h.debut)`,
      [uai, agent, periode.debut, lastDayOfMission(periode, annee)],
    );
  }

  private run(sql: string, parametres: readonly unknown[]): Promise<unknown> {
    return this.base.withSysteme('invitation', () => this.base.query(sql, parametres));
  }
}
