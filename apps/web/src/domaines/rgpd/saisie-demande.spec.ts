import { describe, expect, it } from '@jest/globals';
import { toCorps, toSaisie } from './saisie-demande.js';

const DEMANDE = {
  id: 'a',
  annee: '2026-2027',
  genre: 'violation' as const,
  objet: 'Liste envoyée au mauvais groupe',
  recueLe: '2026-11-20T09:00:42.000Z',
  notifieeLe: null,
  closeLe: null,
  etat: 'ouverte' as const,
  echeance: '2026-11-23T09:00:42.000Z',
  delai: 'en_cours' as const,
  version: 1,
  actionsPossibles: [],
};

describe('the form of a request about personal data', () => {
  it('gives back untouched instants to the second, and nothing for an empty field', () => {
    expect(toCorps(toSaisie(DEMANDE, '2026-11-22'), DEMANDE)).toEqual({
      genre: 'violation',
      objet: DEMANDE.objet,
      recueLe: DEMANDE.recueLe,
      notifieeLe: null,
      closeLe: null,
    });
  });

  it('reads what was typed in the time zone of the agent, and drops the notification of a request', () => {
    const saisie = { ...toSaisie(undefined, '2026-11-22'), genre: 'droits' as const, notifieeLe: '2026-11-22T10:00' };
    expect(toCorps({ ...saisie, closeLe: '2026-11-22T11:30' })).toMatchObject({
      recueLe: new Date('2026-11-22T08:00').toISOString(),
      notifieeLe: null,
      closeLe: new Date('2026-11-22T11:30').toISOString(),
    });
  });
});
