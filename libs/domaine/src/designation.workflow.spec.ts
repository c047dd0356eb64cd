import { describe, expect, it } from '@jest/globals';
import {
  ETATS_DESIGNATION,
  ETAT_INITIAL_DESIGNATION,
  LIBELLES_ETATS_DESIGNATION,
  TRANSITIONS_DESIGNATION,
  designation,
  isTransitionAllowed,
  listTransitionsDesignation,
} from './designation.workflow.js';
import type { TransitionDesignation } from './designation.workflow.js';

const transitions = Object.keys(TRANSITIONS_DESIGNATION) as TransitionDesignation[];

describe('designation workflow', () => {
  it('reaches every state from a draft', () => {
    expect([...designation.listReachable(ETAT_INITIAL_DESIGNATION)].sort()).toEqual([...ETATS_DESIGNATION].sort());
    expect(Object.keys(LIBELLES_ETATS_DESIGNATION).sort()).toEqual([...ETATS_DESIGNATION].sort());
  });

  it('can close from every state but a closed one', () => {
    for (const etat of ETATS_DESIGNATION) expect(designation.listReachable(etat)).toContain('close');
    expect(designation.transitionsFrom('close')).toEqual([]);
  });

  it('describes no transition that leaves no state', () => {
    const sortantes = new Set(ETATS_DESIGNATION.flatMap((etat) => [...designation.transitionsFrom(etat)]));
    expect([...sortantes].sort()).toEqual([...transitions].sort());
  });

  it('lets the head transmit, take back and close, the RRUPN answer, the SRANE send back', () => {
    const allowed = (role: 'chef' | 'rrupn' | 'srane' | 'lecteur') =>
      transitions.filter((transition) => isTransitionAllowed(transition, [role])).sort();
    expect(allowed('chef')).toEqual(['clore', 'reprendre', 'transmettre']);
    expect(allowed('rrupn')).toEqual(['accepter', 'refuser']);
    expect(allowed('srane')).toEqual(['renvoyer']);
    expect(allowed('lecteur')).toEqual([]);
  });

  it('keeps transmission from the deputy', () => {
    expect(isTransitionAllowed('transmettre', ['adjoint'])).toBe(false);
  });

  it('offers what both the state and the roles allow', () => {
    expect(listTransitionsDesignation('transmise', ['chef'])).toEqual(['clore']);
    expect(listTransitionsDesignation('transmise', ['rrupn'])).toEqual(['accepter', 'refuser']);
    expect(listTransitionsDesignation('brouillon', ['srane'])).toEqual([]);
  });

  it('asks for a reason to refuse, send back and close, and for a date to close', () => {
    expect(transitions.filter((transition) => TRANSITIONS_DESIGNATION[transition].motif).sort()).toEqual([
      'clore',
      'refuser',
      'renvoyer',
    ]);
    expect(transitions.filter((transition) => TRANSITIONS_DESIGNATION[transition].date)).toEqual(['clore']);
  });
});
