import { describe, expect, it } from '@jest/globals';
import { nextMontrees } from './next-montrees.js';

describe('the short list of what awaits', () => {
  it('keeps what was ticked in its place and brings the next after', () => {
    const debut = nextMontrees([], ['a', 'b', 'c', 'd'], 2);
    expect(debut).toEqual(['a', 'b']);
    expect(nextMontrees(debut, ['b', 'c', 'd'], 2)).toEqual(['a', 'b', 'c']);
  });

  it('changes nothing when a tick is undone', () => {
    const montrees = ['a', 'b', 'c'];
    expect(nextMontrees(montrees, ['a', 'b', 'c', 'd'], 2)).toBe(montrees);
  });
});
