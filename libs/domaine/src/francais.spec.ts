import { describe, expect, it } from '@jest/globals';
import {
  accord,
  dayAt,
  formatCentimes,
  formatChoix,
  formatCompte,
  formatDate,
  formatDateCourte,
  formatDe,
  formatDuree,
  formatEcheance,
  formatEuros,
  formatHeure,
  formatInstant,
  formatJourCourt,
  formatNombre,
  formatPluriel,
  formatPourcentage,
  INSECABLE,
  PARIS,
} from './francais.js';

describe('dates as a reader says them', () => {
  it('writes the first of a month as an ordinal and leaves the others alone', () => {
    expect(formatDate('2026-10-01')).toBe('1er octobre 2026');
    expect(formatDate('2026-10-03')).toBe('3 octobre 2026');
    expect(formatDate('2026-10-11', { annee: false })).toBe('11 octobre');
    expect(formatDate('2026-11-01', { jour: true })).toBe('dimanche 1er novembre 2026');
    expect(() => formatDate('hier')).toThrow(RangeError);
    expect(formatDateCourte('2026-10-03')).toBe('03/10/2026');
    expect(formatJourCourt('2026-10-03')).toBe('3/10');
  });

  it('writes an instant at the time of Paris, in winter and in summer', () => {
    expect(formatInstant('2026-06-12T14:05:00Z', PARIS)).toBe('12 juin 2026 à 16 h 05');
    expect(formatInstant('2026-01-31T23:30:00Z', PARIS)).toBe('1er février 2026 à 0 h 30');
    expect(formatInstant('2026-06-12T14:05:00Z', PARIS, INSECABLE)).toBe('12 juin 2026 à 16\u00a0h\u00a005');
    expect(dayAt(new Date('2026-01-31T23:30:00Z'), PARIS)).toBe('2026-02-01');
  });

  it('reads the clock of the machine when no time zone is given', () => {
    const iso = '2026-06-12T14:05:00Z';
    const ici = new Date(iso);
    expect(formatHeure(iso)).toBe(`${ici.getHours()} h ${String(ici.getMinutes()).padStart(2, '0')}`);
    expect(Number(dayAt(ici).slice(8))).toBe(ici.getDate());
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
  it('writes durations in hours and minutes', () => {
    expect([0, 25, 60, 65, 2790, 60_000].map((minutes) => formatDuree(minutes))).toEqual([
      '0 min',
      '25 min',
      '1 h',
      '1 h 05',
      '46 h 30',
      '1\u202f000 h',
    ]);
    expect(formatDuree(2790, INSECABLE)).toBe('46\u00a0h\u00a030');
  });

  it('writes amounts, percentages and lists', () => {
    expect(formatEuros(312.5)).toBe('312,50\u00a0€');
    expect(formatEuros(220_937.5)).toBe('220\u202f937,50\u00a0€');
    expect(formatEuros(1250)).toBe('1\u202f250\u00a0€');
    expect([31_250, 125_000].map(formatCentimes)).toEqual(['312,50\u00a0€', '1\u202f250\u00a0€']);
    expect([37, 0, null].map(formatPourcentage)).toEqual(['37\u00a0%', '0\u00a0%', '–']);
    expect(formatChoix(['PDF', 'ODT', 'DOCX'])).toBe('PDF, ODT ou DOCX');
  });

  it('takes the plural from two on', () => {
    expect([0, 1, 2, 1250].map((n) => formatPluriel(n, 'action'))).toEqual([
      '0 action',
      '1 action',
      '2 actions',
      `${formatNombre(1250)} actions`,
    ]);
    expect(formatPluriel(2, 'travail', 'travaux', INSECABLE)).toBe('2\u00a0travaux');
    expect([0, 1, 2].map((n) => accord(n, 'est', 'sont'))).toEqual(['est', 'est', 'sont']);
  });

  it('counts as a sentence would', () => {
    expect(formatCompte(3, 'chose', 'choses')).toBe('trois choses');
    expect(formatCompte(12, 'chose', 'choses')).toBe('12 choses');
    expect(formatCompte(0, 'RRUPN', 'RRUPN', false)).toBe('aucun RRUPN');
  });
});

describe('words before a vowel', () => {
  it('loses the vowel of « de » there only', () => {
    expect(['Limoges', 'Orléans-Tours', 'Élise', 'Hugo', 'Yves', 'Yann'].map(formatDe)).toEqual([
      'de Limoges',
      'd’Orléans-Tours',
      'd’Élise',
      'de Hugo',
      'd’Yves',
      'de Yann',
    ]);
  });
});
