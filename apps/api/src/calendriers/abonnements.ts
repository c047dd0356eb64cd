import type { PorteeCalendrier } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { buildJeton, computeEmpreinte } from '../socle/acces/index.js';
import { Audit, Base, Contexte } from '../socle/contexte/index.js';
import { Reglages } from '../socle/config/index.js';
import type { AbonnementVue, AdresseVue, CalendrierVue } from './calendriers.dto.js';

const SQL_ABONNEMENT = `
  select cree_le as "creeLe", lu_le as "luLe", portee from calendriers_personnels where agent = $1 and revoque_le is null`;

/** The secret address of the signed-in person's calendar: one at a time, shown once, taken back at will. */
@Injectable()
export class Abonnements {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly audit: Audit,
    private readonly reglages: Reglages,
  ) {}

  async get(): Promise<CalendrierVue> {
    const [abonnement] = await this.run(() =>
      this.base.query<{ creeLe: Date; luLe: Date | null; portee: PorteeCalendrier }>(SQL_ABONNEMENT, [this.agent]),
    );
    return { abonnement: abonnement ? toVue(abonnement) : null };
  }

  /** The former address, if any, stops working. */
  async create(portee: PorteeCalendrier): Promise<AdresseVue> {
    const secret = buildJeton();
    await this.run(async () => {
      // Two creations at once follow one another: the last address is the one that works.
      await this.base.query(`select pg_advisory_xact_lock(7020004, hashtext($1::text))`, [this.agent]);
      await this.revoke();
      await this.base.query(
        `insert into calendriers_personnels (id, agent, empreinte, portee) values ($1, $2, $3, $4)`,
        [randomUUID(), this.agent, computeEmpreinte(secret), portee],
      );
    });
    await this.audit.record({ evenement: 'calendrier.created', apres: { portee } });
    const racine = this.reglages.URL_PUBLIQUE ?? `http://localhost:${this.reglages.PORT}`;
    return { adresse: `${racine}/api/v1/calendriers/${secret}.ics` };
  }

  /** Nothing to take back is no fault. */
  async remove(): Promise<void> {
    const revoques = await this.run(() => this.revoke());
    if (revoques > 0) await this.audit.record({ evenement: 'calendrier.revoked' });
  }

  private async revoke(): Promise<number> {
    const [{ nombre } = { nombre: 0 }] = await this.base.query<{ nombre: number }>(
      `with revoques as (
         update calendriers_personnels set revoque_le = maintenant() where agent = $1 and revoque_le is null returning 1)
       select count(*)::int as nombre from revoques`,
      [this.agent],
    );
    return nombre;
  }

  private get agent(): string {
    return this.contexte.acces.agent.id;
  }

  private run<T>(travail: () => Promise<T>): Promise<T> {
    return this.base.withSysteme('calendriers', travail);
  }
}

function toVue({ creeLe, luLe, portee }: { creeLe: Date; luLe: Date | null; portee: PorteeCalendrier }): AbonnementVue {
  return { creeLe: creeLe.toISOString(), luLe: luLe?.toISOString() ?? null, portee };
}
