import { describe, expect, it } from '@jest/globals';
import { CONDITIONS, canApply, explainRegle, listConditions, toggleCondition } from './composition-regle.js';

describe('to which schools a line applies', () => {
  it('joins conditions in the order of the vocabulary, and comes back to every school', () => {
    const deux = toggleCondition(toggleCondition('tous', 'avec_ent'), 'college');
    expect(deux).toBe('college+avec_ent');
    expect(listConditions(deux)).toEqual(['college', 'avec_ent']);
    expect(toggleCondition(toggleCondition(deux, 'college'), 'avec_ent')).toBe('tous');
  });

  it('says each condition as the name of schools, and the whole rule as a clause', () => {
    expect(CONDITIONS.every(({ label }) => label.startsWith('Les '))).toBe(true);
    expect(explainRegle('lycee')).toBe('réservé aux lycées et aux EREA');
    expect(explainRegle('inconnue')).toBe('inconnue');
  });

  it('tells when nobody can meet it', () => {
    expect(canApply('college+lycee')).toBe(true);
    expect(canApply('avec_ent+sans_ent')).toBe(false);
  });
});
