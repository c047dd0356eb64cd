import { Inject, Injectable } from '@nestjs/common';
import { Base } from '../../socle/contexte/index.js';
import type { ModesDeConnexionVue } from './session.dto.js';

/** Injection token: accounts shown on the sign-in page of a demonstration, empty elsewhere. */
export const COMPTES_DE_DEMONSTRATION = Symbol('COMPTES_DE_DEMONSTRATION');

/** Ways to sign in on this instance. */
@Injectable()
export class ModesDeConnexion {
  constructor(
    private readonly base: Base,
    @Inject(COMPTES_DE_DEMONSTRATION) private readonly comptes: readonly { courriel: string; libelle: string }[],
  ) {}

  /** Accounts are told only where they were loaded. */
  async get(): Promise<ModesDeConnexionVue> {
    const connus = this.comptes.length > 0 ? await this.listConnus() : new Set<string>();
    const comptes = this.comptes.filter(({ courriel }) => connus.has(courriel));
    return { demonstration: comptes.length > 0, oidc: false, comptes };
  }

  private async listConnus(): Promise<Set<string>> {
    const courriels = this.comptes.map(({ courriel }) => courriel);
    const lignes = await this.base.runSysteme('connexion', () =>
      this.base.query<{ courriel: string }>(`select courriel from agents where courriel = any($1)`, [courriels]),
    );
    return new Set(lignes.map(({ courriel }) => courriel));
  }
}
