import { describe, expect, it } from '@jest/globals';
import { ENTS, LIBELLES_ENTS, hasEnt, presetEnt } from './ent.js';

describe('ent', () => {
  it('gives every lycée of the région Lycée connecté', () => {
    for (const type of ['lycee', 'lycee_pro', 'lycee_polyvalent'] as const) {
      expect(presetEnt(type, '087')).toEqual({ ent: 'lycee_connecte', certitude: 'source' });
    }
    expect(presetEnt('erea', '087')).toEqual({ ent: 'lycee_connecte', certitude: 'a_confirmer' });
  });

  it.each([
    ['023', 'ent_creuse', 'source'],
    ['019', 'edugar', 'a_confirmer'],
    ['087', 'edugar', 'a_confirmer'],
    ['033', 'ose', 'a_confirmer'],
    ['079', 'i_cart', 'a_confirmer'],
    ['086', 'enej', 'a_confirmer'],
    ['016', 'inconnu', 'a_confirmer'],
    ['017', 'inconnu', 'a_confirmer'],
  ])('presets the collèges of %s to %s (%s)', (departement, ent, certitude) => {
    expect(presetEnt('college', departement)).toEqual({ ent, certitude });
  });

  it('claims nothing outside the région', () => {
    expect(presetEnt('lycee', '075')).toEqual({ ent: 'inconnu', certitude: 'a_confirmer' });
    expect(presetEnt('college', '02A').ent).toBe('inconnu');
  });

  it('does not count EduGAR, none and unknown as an ENT', () => {
    expect(ENTS.filter((ent) => !hasEnt(ent))).toEqual(['edugar', 'aucun', 'inconnu']);
    expect(Object.keys(LIBELLES_ENTS)).toEqual([...ENTS]);
  });
});
