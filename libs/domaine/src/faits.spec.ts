import { describe, expect, it } from '@jest/globals';
import { isCodeDeFait } from './faits.js';
import { computeReception, evaluateRegle } from './regles-de-faits.js';
import type { CodeDeFait } from './faits.js';

const evaluate = (code: CodeDeFait, etats: Partial<Record<CodeDeFait, [attendus: number, etablis: number]>>) =>
  evaluateRegle(
    code,
    new Map(Object.entries(etats).map(([cle, [attendus, etablis]]) => [cle, { attendus, etablis }])),
    '2026-11-22',
  );

describe('faits', () => {
  it('is content with any mandate transmitted among several', () => {
    expect(evaluate('designation.transmise', { 'designation.transmise': [3, 1] })).toBe('accompli');
    expect(evaluate('designation.transmise', { 'designation.transmise': [3, 0] })).toBe('attendu');
    expect(evaluate('designation.transmise', {})).toBe('attendu');
  });

  it('waits for the letter of every active mandate', () => {
    expect(evaluate('lettre.signee', { 'lettre.signee': [2, 1] })).toBe('attendu');
    expect(evaluate('lettre.signee', { 'lettre.signee': [2, 2] })).toBe('accompli');
  });

  it.each([
    ['2026-12-29', 'accompli'],
    ['2026-12-30', 'attendu'],
  ])('gives a newcomer thirty days from their own transmission: on %s the letters are %s', (jour, resultat) => {
    const lettres = {
      attendus: 2,
      etablis: 1,
      premierLe: '2026-10-02',
      completLe: '2026-10-02',
      attenduDepuis: '2026-11-29',
    };
    expect(evaluateRegle('lettre.signee', new Map([['lettre.signee', lettres]]), jour)).toBe(resultat);
    expect(computeReception('lettre.signee', lettres)).toBe('2026-10-02');
  });

  it('dates what one is enough for by the first', () => {
    const designations = { attendus: 2, etablis: 2, premierLe: '2026-09-10', completLe: '2026-11-29' };
    expect(computeReception('designation.transmise', designations)).toBe('2026-09-10');
  });

  it('does not take the absence of mandates for all letters signed', () => {
    expect(evaluate('lettre.signee', {})).toBe('attendu');
    expect(evaluate('bilan.presente', { 'bilan.presente': [0, 0] })).toBe('attendu');
  });

  it('makes the IMP entry sans objet when a mandate is transmitted and no IMP is asked for', () => {
    expect(evaluate('imp.saisie', { 'designation.transmise': [1, 1] })).toBe('sans_objet');
    expect(evaluate('imp.saisie', { 'designation.transmise': [1, 0] })).toBe('attendu');
    expect(evaluate('imp.saisie', {})).toBe('attendu');
  });

  it('waits for the entry of every IMP asked for', () => {
    const transmise: [number, number] = [2, 2];
    expect(evaluate('imp.saisie', { 'designation.transmise': transmise, 'imp.saisie': [2, 1] })).toBe('attendu');
    expect(evaluate('imp.saisie', { 'designation.transmise': transmise, 'imp.saisie': [2, 2] })).toBe('accompli');
  });

  it('knows a fait from an inherited property name', () => {
    expect(isCodeDeFait('commission.installee')).toBe(true);
    expect(isCodeDeFait('toString')).toBe(false);
  });
});
