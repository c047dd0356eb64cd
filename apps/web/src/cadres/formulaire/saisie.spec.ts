import { describe, expect, it } from '@jest/globals';
import { CreateDemandeRgpdDto } from '@focale/api-client';
import { listChamps, toCorps, toSaisie } from './saisie.js';

const VIOLATION = {
  genre: 'violation',
  objet: 'Liste envoyée au mauvais groupe',
  recueLe: '2026-11-20T09:00:42.000Z',
  notifieeLe: null,
  closeLe: null,
};

describe('what a form holds', () => {
  it('sends back no instant that was not touched, which a form shows to the minute', () => {
    const lue = toSaisie(CreateDemandeRgpdDto, VIOLATION);
    expect(listChamps(CreateDemandeRgpdDto, lue, { ...lue, objet: 'Autre' })).toEqual(['objet']);
  });

  it('reads what was typed in the time zone of the agent, and empties what is left empty', () => {
    const saisie = toSaisie(CreateDemandeRgpdDto, { ...VIOLATION, recueLe: '2026-11-22T08:00', objet: ' Autre ' });
    expect(toCorps(CreateDemandeRgpdDto, { ...saisie, closeLe: '2026-11-22T11:30' })).toEqual({
      genre: 'violation',
      objet: 'Autre',
      recueLe: new Date('2026-11-22T08:00').toISOString(),
      notifieeLe: null,
      closeLe: new Date('2026-11-22T11:30').toISOString(),
    });
  });
});
