import { TRANSITIONS_DESIGNATION } from '@focale/domaine';
import type { TransitionDesignation } from '@focale/domaine';

import type { RouteTransition } from './designations-api.js';

/** A transition as it is offered on screen. What it asks for comes from the domain; whether it is offered, from the API. */
export interface GesteDesignation {
  transition: TransitionDesignation;
  route: RouteTransition;
  label: string;
  /** What happens when it is done, shown before it is. */
  consequence: string;
  motif: boolean;
  date: boolean;
}

const GESTES: Record<TransitionDesignation, Pick<GesteDesignation, 'route' | 'label' | 'consequence'>> = {
  transmettre: {
    route: 'transmission',
    label: 'Transmettre au SRANE',
    consequence:
      'Le SRANE verra cette désignation et la personne désignée pourra l’accepter. L’action « Désigner le ou les RRUPN » du film se cochera d’elle-même.',
  },
  accepter: {
    route: 'acceptation',
    label: 'Accepter la mission',
    consequence: 'Votre chef d’établissement et le SRANE verront que vous acceptez cette mission.',
  },
  refuser: {
    route: 'refus',
    label: 'Refuser la mission',
    consequence: 'Votre chef d’établissement et le SRANE liront la raison que vous donnez.',
  },
  reprendre: {
    route: 'reprise',
    label: 'Reprendre en brouillon',
    consequence: 'La désignation redevient modifiable ; il faudra la transmettre de nouveau.',
  },
  renvoyer: {
    route: 'renvoi',
    label: 'Renvoyer à l’établissement',
    consequence: 'La désignation redevient un brouillon, et l’établissement lira la raison que vous donnez.',
  },
  clore: {
    route: 'cloture',
    label: 'Mettre fin à la mission',
    consequence: 'La mission s’arrête à la date choisie. Sans successeur, l’attendu correspondant redevient à faire.',
  },
};

const isTransition = (action: string): action is TransitionDesignation => action in GESTES;

/** The transitions among what the API says is possible. */
export function listGestes(actionsPossibles: readonly string[]): GesteDesignation[] {
  return actionsPossibles.filter(isTransition).map((transition) => {
    const { motif, date } = TRANSITIONS_DESIGNATION[transition];
    return { transition, motif, date, ...GESTES[transition] };
  });
}
