import { describe, expect, it } from '@jest/globals';
import { findNiveau, isNiveauPix, LIBELLES_NIVEAUX_PIX, NIVEAUX_PIX } from './pix.js';

describe('the level of a class', () => {
  it.each([
    ['6A', '6e'],
    ['6e3', '6e'],
    ['602', '6e'],
    ['61', '6e'],
    ['6 SEGPA', '6e'],
    ['6ÈME B', '6e'],
    ['6 CAPUCINE', '6e'],
    ['sixième 2', '6e'],
    ['5°C', '5e'],
    ['4EME1', '4e'],
    ['Classe de 4e B', '4e'],
    ['3°B', '3e'],
    ['3PM', '3e'],
    ['3', '3e'],
    ['2nde 4', '2de'],
    ['2GT5', '2de'],
    ['201', '2de'],
    ['Seconde 7', '2de'],
    ['1G3', '1re'],
    ['1re STMG 2', '1re'],
    ['1ERE', '1re'],
    ['101', '1re'],
    ['Première ST2S', '1re'],
    ['TG2', 'terminale'],
    ['T STMG', 'terminale'],
    ['TSTMG1', 'terminale'],
    ['T3', 'terminale'],
    ['Term 4', 'terminale'],
    ['TLE2', 'terminale'],
    ['Terminale G 1', 'terminale'],
    ['1CAP', 'cap_1'],
    ['CAP 1', 'cap_1'],
    ['1CAPEPC', 'cap_1'],
    ['1re année CAP', 'cap_1'],
    ['2 CAP cuisine', 'cap_2'],
    ['TCAP', 'cap_2'],
    ['BTS SIO 2', 'bts_2'],
    ['1BTS', 'bts_1'],
    ['CPGE 2', 'cpge_2'],
  ])('is guessed from « %s »', (classe, niveau) => {
    expect(findNiveau(classe)).toBe(niveau);
  });

  it.each([
    '',
    'ULIS',
    'UPE2A',
    'Groupe 1',
    'CAP',
    '3CAP',
    'BTS SIO',
    'TBTS',
    '2e année',
    '2026',
    'TUTORAT',
    'MPSI',
    'Les 6e',
  ])('is asked for « %s »', (classe) => {
    expect(findNiveau(classe)).toBeUndefined();
  });

  it('has a name for each level', () => {
    expect(Object.keys(LIBELLES_NIVEAUX_PIX)).toEqual([...NIVEAUX_PIX]);
    expect(isNiveauPix('6e')).toBe(true);
    expect(isNiveauPix('6')).toBe(false);
  });
});
