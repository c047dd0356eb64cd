import { describe, expect, it } from '@jest/globals';
import { daysBetween, formatDate, formatEcheance } from './dates.js';
import { formatCompte, formatDuree, formatEuros } from './nombres.js';

describe('dates as a reader says them', () => {
  it('writes the first of a month as an ordinal and leaves the others alone', () => {
    expect(formatDate('2026-10-01')).toBe('1er octobre 2026');
    expect(formatDate('2026-10-03')).toBe('3 octobre 2026');
    expect(formatDate('2026-10-11', { annee: false })).toBe('11 octobre');
    expect(formatDate('2026-11-01', { jour: true })).toBe('dimanche 1er novembre 2026');
  });

  it('counts civil days across a change of hour', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  it('is relative when the deadline is near and dated when it is far', () => {
    expect(formatEcheance('2026-11-27', '2026-11-22')).toBe('dans 5 jours');
    expect(formatEcheance('2026-11-22', '2026-11-22')).toBe('aujourd’hui');
    expect(formatEcheance('2026-10-31', '2026-11-22')).toBe('en retard de 22 jours');
    expect(formatEcheance('2027-07-03', '2026-11-22')).toBe('avant le 3 juillet');
    expect(formatEcheance('2026-08-31', '2026-11-22')).toBe('en retard depuis le 31 août');
  });
});

describe('numbers as a reader says them', () => {
  it('writes durations, amounts and counts', () => {
    expect(formatDuree(45)).toBe('45 min');
    expect(formatDuree(90)).toBe('1 h 30');
    expect(formatEuros(312.5)).toBe('312,50\u00a0€');
    expect(formatEuros(220_937.5)).toBe('220\u202f937,50\u00a0€');
    expect(formatEuros(1250)).toBe('1\u202f250\u00a0€');
    expect(formatCompte(3, 'chose', 'choses')).toBe('trois choses');
    expect(formatCompte(0, 'RRUPN', 'RRUPN', false)).toBe('aucun RRUPN');
  });
});
