import { describe, expect, it } from '@jest/globals';
import { readOrdreDuJour, toOrdreDuJour } from './ordre-du-jour.js';

describe('the agenda typed one item a line', () => {
  it('keeps titles and durations, drops bullets and empty lines', () => {
    expect(
      readOrdreDuJour('- Charte d’usage (20 min)\n\n2. Bilan des équipements\nQuestions diverses ( 5 min )'),
    ).toEqual([
      { titre: 'Charte d’usage', duree: 20 },
      { titre: 'Bilan des équipements' },
      { titre: 'Questions diverses ( 5 min )' },
    ]);
  });

  it('is written as it was read', () => {
    const texte = 'Charte d’usage (20 min)\nQuestions diverses';
    expect(toOrdreDuJour(readOrdreDuJour(texte))).toBe(texte);
  });
});
