import { describe, expect, it } from '@jest/globals';
import { isSelectionnable, listPlage } from './use-selection.js';

describe('picking lines', () => {
  it('takes everything in between, whichever end comes first', () => {
    const ordre = ['a', 'b', 'c', 'd'];
    expect(listPlage(ordre, 'b', 'd')).toEqual(['b', 'c', 'd']);
    expect(listPlage(ordre, 'd', 'b')).toEqual(['b', 'c', 'd']);
  });

  it('takes the line alone when nothing was picked before, or when that one is no longer on screen', () => {
    expect(listPlage(['a', 'b'], null, 'b')).toEqual(['b']);
    expect(listPlage(['a', 'b'], 'z', 'b')).toEqual(['b']);
  });

  it('leaves aside what only a declaration, or a reason of its own, may change', () => {
    expect(isSelectionnable({ actionsPossibles: ['forcer', 'rendre_automatique'] })).toBe(false);
    expect(isSelectionnable({ actionsPossibles: [] })).toBe(false);
    expect(isSelectionnable({ actionsPossibles: ['fait'] })).toBe(true);
  });
});
