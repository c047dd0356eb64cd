import type { Schemas } from '../../api/client.js';

export type TableauDeBordVue = Schemas['TableauDeBordVue'];
export type AttenduCompte = Schemas['AttenduCompteVue'];
export type Part = Pick<TableauDeBordVue['film'], 'faites' | 'applicables' | 'pourcentage'>;
export type Option = Schemas['OptionVue'];

/** A school behind a figure: what all the lists carry, and what each adds. */
export type EcoleDerriere = Pick<Schemas['EcoleAttenduVue'], 'uai' | 'nom' | 'commune' | 'departement' | 'type'> &
  Partial<
    Pick<Schemas['EcoleAttenduVue'], 'etat' | 'recuLe'> &
      Pick<Schemas['EcoleFilmVue'], 'faites' | 'applicables' | 'pourcentage' | 'enRetard'> &
      Pick<Schemas['EcoleEnRetardVue'], 'attendusEnRetard'>
  >;
