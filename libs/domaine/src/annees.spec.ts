import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  anneeOf,
  echeanceOf,
  etatOfAnnee,
  firstDayOf,
  formatAnnee,
  jourDesRetards,
  lastDayOf,
  nextAnnee,
  parseAnnee,
  previousAnnee,
  startOfAnnee,
} from './annees.js';
import { addDays, daysBetween, isIsoDate } from './dates.js';

const debut = fc.integer({ min: 1950, max: 2150 });
const date = fc.integer({ min: 0, max: 73_000 }).map((jours) => addDays('1950-01-01', jours));

describe('annees', () => {
  it('reads back every school year that it writes', () => {
    fc.assert(
      fc.property(debut, (annee) => {
        const ecrite = formatAnnee(annee);
        expect(parseAnnee(ecrite)).toBe(ecrite);
        expect(startOfAnnee(ecrite)).toBe(annee);
        expect(previousAnnee(nextAnnee(ecrite))).toBe(ecrite);
      }),
    );
  });

  it.each(['2026-2028', '2026-2026', '2026/2027', '2026', '26-27', ''])('does not read "%s" as a year', (invalide) => {
    expect(parseAnnee(invalide)).toBeUndefined();
    expect(() => startOfAnnee(invalide)).toThrow(RangeError);
  });

  it('changes year on 1 August', () => {
    expect(anneeOf('2026-07-31')).toBe('2025-2026');
    expect(anneeOf('2026-08-01')).toBe('2026-2027');
    expect(anneeOf('2026-11-22')).toBe('2026-2027');
    expect(() => anneeOf('2026-02-30')).toThrow(RangeError);
  });

  it('puts every date in exactly one year', () => {
    fc.assert(
      fc.property(date, (jour) => {
        const annee = anneeOf(jour);
        const contains = (autre: string) => firstDayOf(autre) <= jour && jour <= lastDayOf(autre);
        expect([previousAnnee(annee), annee, nextAnnee(annee)].filter(contains)).toEqual([annee]);
      }),
    );
  });

  it('leaves no day between a year and the next', () => {
    fc.assert(
      fc.property(debut.map(formatAnnee), (annee) => {
        expect(daysBetween(lastDayOf(annee), firstDayOf(nextAnnee(annee)))).toBe(1);
      }),
    );
  });

  it('puts a deadline of autumn in the first calendar year and the others in the second', () => {
    expect(echeanceOf('2026-2027', '10-31')).toBe('2026-10-31');
    expect(echeanceOf('2026-2027', '08-01')).toBe('2026-08-01');
    expect(echeanceOf('2026-2027', '07-10')).toBe('2027-07-10');
    expect(echeanceOf('2026-2027', '01-01')).toBe('2027-01-01');
  });

  it('brings a 29 February back to the 28th when the year has none', () => {
    expect(echeanceOf('2026-2027', '02-29')).toBe('2027-02-28');
    expect(echeanceOf('2027-2028', '02-29')).toBe('2028-02-29');
  });

  it('always sets a deadline inside its school year', () => {
    fc.assert(
      fc.property(debut.map(formatAnnee), date, (annee, jour) => {
        const echeance = echeanceOf(annee, jour.slice(5));
        expect(isIsoDate(echeance)).toBe(true);
        expect(anneeOf(echeance)).toBe(annee);
      }),
    );
  });

  it.each(['31-10', '02-30', '1031', ''])('refuses the deadline "%s"', (invalide) => {
    expect(() => echeanceOf('2026-2027', invalide)).toThrow(RangeError);
  });

  it('is in preparation before its first day, over after its last, and late of nothing then', () => {
    const etats = ['2026-07-31', '2026-08-01', '2027-07-31', '2027-08-01'].map((jour) =>
      etatOfAnnee('2026-2027', jour),
    );
    expect(etats).toEqual(['en_preparation', 'en_cours', 'en_cours', 'close']);
    expect(jourDesRetards('2026-2027', '2026-11-22')).toBe('2026-11-22');
    for (const jour of ['2026-07-31', '2027-08-01']) expect(jourDesRetards('2026-2027', jour)).toBe('2026-08-01');
  });
});
