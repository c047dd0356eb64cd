import type { Habilitation, PorteeCalendrier } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { computeEmpreinte } from '../socle/acces/index.js';
import { Base, Horloge } from '../socle/contexte/index.js';

/** Whose calendar it is, and what this person holds today. */
export interface Titulaire {
  readonly agent: string;
  readonly portee: PorteeCalendrier;
  /** What runs today in schools that it names: a whole territory makes no calendar. */
  readonly habilitations: readonly Habilitation[];
}

const SQL_TROUVE = `
  select id, agent, portee, lu_le is null or lu_le < maintenant() - interval '1 hour' as ancienne
  from calendriers_personnels where empreinte = $1 and revoque_le is null`;

const SQL_HABILITATIONS = `
  select role, uai, fonctions, debut::text from vue_roles_des_ecoles where agent = $1 and $2::date between debut and jusqu_au`;

/** Whoever has an account in use, and holds something today, were it a whole territory. */
const SQL_ACTIF = `
  select 1 from vue_comptes_actifs c where c.agent = $1
    and exists (select from vue_habilitations_situees h where h.agent = c.agent and $2::date >= h.debut and $2::date <= coalesce(h.fin, 'infinity'))`;

/** Finds the person behind a secret address. Runs under the `calendriers` scope. */
@Injectable()
export class Titulaires {
  constructor(
    private readonly base: Base,
    private readonly horloge: Horloge,
  ) {}

  /**
   * Undefined for an address taken back, and from the day when its person holds nothing any more. The reading is noted, at most
   * once an hour: agenda applications come back all day long.
   */
  async open(secret: string): Promise<Titulaire | undefined> {
    const [abonnement] = await this.base.query<{
      id: string;
      agent: string;
      portee: PorteeCalendrier;
      ancienne: boolean;
    }>(SQL_TROUVE, [computeEmpreinte(secret)]);
    if (!abonnement) return undefined;
    const { id, agent, portee, ancienne } = abonnement;
    const compte = await this.base.withSysteme('connexion', () => this.readCompte(agent));
    if (!compte) return undefined;
    if (ancienne) await this.base.query(`update calendriers_personnels set lu_le = maintenant() where id = $1`, [id]);
    return { agent, portee, habilitations: compte };
  }

  /** Accounts are read by the sign-in scope alone; undefined once the account is closed. */
  private async readCompte(agent: string): Promise<Habilitation[] | undefined> {
    const ici = [agent, this.horloge.today()];
    const [actif] = await this.base.query(SQL_ACTIF, ici);
    return actif && this.base.query<Habilitation>(SQL_HABILITATIONS, ici);
  }
}
