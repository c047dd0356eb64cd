import type { Schemas } from '../../api/client.js';

export type Commission = Schemas['CommissionVue'];
export type Membre = Schemas['MembreVue'];

/** Pupils and parents count for their number. */
export const countMembres = (membres: readonly { nombre: number }[]): number =>
  membres.reduce((total, membre) => total + membre.nombre, 0);
