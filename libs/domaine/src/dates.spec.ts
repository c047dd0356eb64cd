import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, isIsoDate } from './dates.js';

const date = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

describe('dates', () => {
  it.each([
    '2026-02-30',
    '2027-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '01/02/2026',
    '2026-01-01T00:00:00Z',
    '',
  ])('refuses "%s"', (invalide) => {
    expect(isIsoDate(invalide)).toBe(false);
  });

  it('accepts a 29 February in a leap year', () => {
    expect(isIsoDate('2028-02-29')).toBe(true);
  });

  it('crosses the change of clocks without losing a day', () => {
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
    expect(addDays('2026-03-29', 1)).toBe('2026-03-30');
    expect(addDays('2026-10-25', 1)).toBe('2026-10-26');
    expect(daysBetween('2026-03-01', '2026-11-01')).toBe(245);
  });

  it('comes back to the same date, whatever the distance', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -20_000, max: 20_000 }), (debut, jours) => {
        const fin = addDays(debut, jours);
        expect(isIsoDate(fin)).toBe(true);
        expect(daysBetween(debut, fin)).toBe(jours);
        expect(addDays(fin, -jours)).toBe(debut);
      }),
    );
  });

  it('refuses to count from a date that does not exist', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => daysBetween('2026-01-01', 'demain')).toThrow(RangeError);
  });
});
