import { describe, expect, it } from '@jest/globals';
import { workflow } from './workflow.js';

const porte = workflow({
  fermee: { ouvrir: 'ouverte', verrouiller: 'verrouillee' },
  ouverte: { fermer: 'fermee' },
  verrouillee: {},
  muree: { percer: 'ouverte' },
});

describe('workflow', () => {
  it('lists the transitions that leave a state, in the order of the table', () => {
    expect(porte.transitionsFrom('fermee')).toEqual(['ouvrir', 'verrouiller']);
    expect(porte.transitionsFrom('verrouillee')).toEqual([]);
  });

  it('follows a transition of the state and no other', () => {
    expect(porte.next('fermee', 'ouvrir')).toBe('ouverte');
    expect(porte.next('ouverte', 'ouvrir')).toBeUndefined();
  });

  it('finds what can be reached, round trips included', () => {
    expect([...porte.listReachable('ouverte')].sort()).toEqual(['fermee', 'ouverte', 'verrouillee']);
    expect([...porte.listReachable('verrouillee')]).toEqual(['verrouillee']);
  });
});
