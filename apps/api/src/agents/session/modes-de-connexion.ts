import { Inject, Injectable } from '@nestjs/common';
import type { ModesDeConnexionVue } from './session.dto.js';

/** Injection token: accounts shown on the sign-in page of a demonstration, empty elsewhere. */
export const COMPTES_DE_DEMONSTRATION = Symbol('COMPTES_DE_DEMONSTRATION');

/** Ways to sign in on this instance. */
@Injectable()
export class ModesDeConnexion {
  constructor(
    @Inject(COMPTES_DE_DEMONSTRATION) private readonly comptes: readonly { courriel: string; libelle: string }[],
  ) {}

  get(): ModesDeConnexionVue {
    return { demonstration: this.comptes.length > 0, oidc: false, comptes: [...this.comptes] };
  }
}
