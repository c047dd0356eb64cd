import { describe, expect, it } from '@jest/globals';
import { isRegleApplicabilite } from './applicabilite.js';
import { formatValeur, INDICATEURS_PAR_DEFAUT, listDoutes } from './indicateurs.js';

const CODES_INDICATEURS = INDICATEURS_PAR_DEFAUT.map(({ code }) => code);

describe('the indicators that an académie starts from', () => {
  it('have each a code of their own, a known rule, and no whole that is missing', () => {
    expect(new Set(CODES_INDICATEURS).size).toBe(CODES_INDICATEURS.length);
    for (const { code, applicabilite, parmi, calculable, origine } of INDICATEURS_PAR_DEFAUT) {
      expect([code, isRegleApplicabilite(applicabilite)]).toEqual([code, true]);
      expect([code, parmi === undefined || CODES_INDICATEURS.includes(parmi)]).toEqual([code, true]);
      expect([code, origine]).toEqual([code, calculable ? 'calcule' : 'saisi']);
    }
  });
});

describe('what seems unlikely of a value', () => {
  const pourcent = { unite: 'pourcent', precedente: null } as const;

  it.each([
    ['a likely share', 62, pourcent, 0],
    ['all of them', 100, pourcent, 0],
    ['more than all of them', 100.5, pourcent, 1],
    ['a count beyond a hundred', 140, { unite: 'nombre', precedente: null }, 0],
    ['nothing entered', null, { unite: 'pourcent', precedente: 50 }, 0],
    ['a little more than last year', 79, { unite: 'nombre', precedente: 40 }, 0],
    ['twice last year', 80, { unite: 'nombre', precedente: 40 }, 1],
    ['half of last year', 20, { unite: 'nombre', precedente: 40 }, 1],
    ['a first value after none', 20, { unite: 'nombre', precedente: 0 }, 0],
    [
      'as many certified as registered',
      30,
      { unite: 'nombre', precedente: null, parmi: { libelle: 'Inscrits', valeur: 30 } },
      0,
    ],
    [
      'more certified than registered',
      31,
      { unite: 'nombre', precedente: null, parmi: { libelle: 'Inscrits', valeur: 30 } },
      1,
    ],
    [
      'certified when nobody counted the registered',
      31,
      { unite: 'nombre', precedente: null, parmi: { libelle: 'Inscrits', valeur: null } },
      0,
    ],
    ['all of it at once', 130, { unite: 'pourcent', precedente: 40, parmi: { libelle: 'Inscrits', valeur: 90 } }, 3],
  ] as const)('%s', (_cas, valeur, repere, combien) => {
    expect(listDoutes(valeur, repere)).toHaveLength(combien);
  });

  it('is said with the figures that it comes from', () => {
    expect(listDoutes(112, pourcent)).toEqual(['112\u00a0% dépasse 100\u00a0%.']);
    expect(listDoutes(31, { unite: 'nombre', precedente: 12, parmi: { libelle: 'Inscrits', valeur: 30 } })).toEqual([
      '31 cette année, 12 l’an dernier : l’écart est grand.',
      '31 dépasse « Inscrits » : 30.',
    ]);
  });

  it('reads a value with its unit', () => {
    expect(formatValeur(62.5, 'pourcent')).toBe('62,5\u00a0%');
    expect(formatValeur(3, 'eleves_par_poste')).toBe('3\u00a0élèves par poste');
    expect(formatValeur(12, 'nombre')).toBe('12');
  });
});
