import { describe, expect, it } from '@jest/globals';
import {
  COMPOSITION_USUELLE_COMMISSION,
  isQualiteAnonyme,
  LIBELLES_QUALITES_COMMISSION,
  listQualitesManquantes,
  QUALITES_COMMISSION,
} from './commission.js';

describe('the commission numérique', () => {
  it('has a label for every quality, and each once', () => {
    expect(Object.keys(LIBELLES_QUALITES_COMMISSION)).toEqual([...QUALITES_COMMISSION]);
    expect(new Set(Object.values(LIBELLES_QUALITES_COMMISSION)).size).toBe(QUALITES_COMMISSION.length);
  });

  it('counts pupils and parents without their names, and nobody else', () => {
    expect(QUALITES_COMMISSION.filter(isQualiteAnonyme)).toEqual(['eleves', 'parents']);
  });

  it('never misses the direction nor the RRUPN, who sit by right', () => {
    expect(listQualitesManquantes(new Set())).toEqual([
      'gestionnaire',
      'enseignant',
      'documentaliste',
      'cpe',
      'responsable_gar',
    ]);
  });

  it('misses nothing once every place that is not optional is filled', () => {
    const tous = COMPOSITION_USUELLE_COMMISSION.filter((place) => !place.facultative).map(({ qualite }) => qualite);
    expect(listQualitesManquantes(new Set(tous))).toEqual([]);
  });
});
