import { ClotureDto } from '@focale/api-client';
import { TRANSITIONS_DESIGNATION } from '@focale/domaine';
import type { TransitionDesignation } from '@focale/domaine';
import { Dialog } from '@focale/ui';
import { Champ, Formulaire, useFormulaire } from '../../cadres/formulaire/index.js';
import { useMots } from '../../cadres/index.js';
import { useAujourdhui } from '../annees/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toNom } from '../agents/index.js';
import { toTransition } from './designations-api.js';
import type { Designation, RouteTransition } from './designations-api.js';

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

interface Props {
  ecole: Ecole;
  designation: Designation;
  geste: GesteDesignation;
  onClose: () => void;
}

/** Says what a transition will do before it is done: it leaves the school, so it is previewed rather than undone. */
export function DialogueTransition({ ecole, designation, geste, onClose }: Props) {
  const { dire } = useMots();
  const label = dire(geste.label);
  const titre = `${label} : ${toNom(designation.agent)}`;
  const formulaire = useFormulaire({
    // The widest of the transitions: each asks what it needs of it.
    regles: ClotureDto,
    envoi: toTransition(ecole, designation.id, geste.route),
    titre,
    lue: { version: designation.version },
    propose: { date: useAujourdhui() },
    demandes: () => (['date', 'motif'] as const).filter((champ) => geste[champ]),
    aRelire: true,
    succes: `${label} : c’est fait`,
    onEcrit: onClose,
  });
  return (
    <Dialog title={titre} onClose={onClose}>
      <Formulaire de={formulaire} action={label} onAnnuler={onClose}>
        <p>{dire(geste.consequence)}</p>
        {geste.date ? <Champ de={formulaire} nom="date" /> : null}
        {geste.motif ? <Champ de={formulaire} nom="motif" /> : null}
      </Formulaire>
    </Dialog>
  );
}
