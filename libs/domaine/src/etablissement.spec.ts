import { describe, expect, it } from '@jest/globals';
import { isEpleNature, isSectionNature, typeOfNature } from './etablissement.js';

describe('etablissement', () => {
  it.each([
    [340, 'college'],
    [350, 'college'],
    [352, 'college'],
    [300, 'lycee'],
    [301, 'lycee'],
    [302, 'lycee'],
    [310, 'lycee'],
    [315, 'lycee'],
    [306, 'lycee_polyvalent'],
    [307, 'lycee_polyvalent'],
    [320, 'lycee_pro'],
    [370, 'erea'],
    [399, 'lycee'],
  ])('gives nature %i the type %s', (nature, type) => {
    expect(typeOfNature(nature)).toBe(type);
    expect(isEpleNature(nature)).toBe(true);
  });

  it.each([334, 335, 390])('holds nature %i for a section, not a school', (nature) => {
    expect(isSectionNature(nature)).toBe(true);
    expect(isEpleNature(nature)).toBe(false);
    expect(typeOfNature(nature)).toBeUndefined();
  });

  it.each([151, 299, 400, 740, 802, Number.NaN])('holds nature %p for neither', (nature) => {
    expect(isSectionNature(nature)).toBe(false);
    expect(isEpleNature(nature)).toBe(false);
  });
});
