import { describe, expect, it } from '@jest/globals';
import { FAITS_DES_EVENEMENTS, GENRES_EVENEMENT, listGenresPermis } from './evenements.js';
import { CODES_DE_FAITS } from './faits.js';

describe('the events of the year', () => {
  it('may all be logged by those who lead the school, whatever else they hold', () => {
    expect(listGenresPermis(['chef'], [])).toEqual(GENRES_EVENEMENT);
    expect(listGenresPermis(['rrupn', 'contributeur'], ['REF_PIX'])).toEqual(GENRES_EVENEMENT);
  });

  it('are those of their function for a contributeur, and none for who only reads', () => {
    expect(listGenresPermis(['contributeur'], ['REF_PIX', 'ADMIN_PIX_ORGA'])).toEqual(['session_pix']);
    expect(listGenresPermis(['contributeur'], ['ADMIN_ENT'])).toEqual([]);
    expect(listGenresPermis(['lecteur'], ['REF_PIX'])).toEqual([]);
    expect(listGenresPermis(['srane'], [])).toEqual([]);
  });

  it('establish only faits that a rule reads', () => {
    for (const fait of Object.values(FAITS_DES_EVENEMENTS)) expect([...CODES_DE_FAITS]).toContain(fait);
  });
});
