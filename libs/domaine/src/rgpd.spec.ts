import { describe, expect, it } from '@jest/globals';
import { computeEcheanceRgpd, computeEtatDelai, DELAIS_RGPD_PAR_DEFAUT as DELAIS, hasCourriel } from './rgpd.js';

const droits = { genre: 'droits', recueLe: '2027-01-31T09:00:00.000Z', notifieeLe: null, closeLe: null } as const;
const violation = { genre: 'violation', recueLe: '2026-11-20T09:00:00.000Z', notifieeLe: null, closeLe: null } as const;

describe('the delays of personal data', () => {
  it('end after a month for a request, on the last day of a shorter one', () => {
    expect(computeEcheanceRgpd(droits, DELAIS)).toBe('2027-02-28T09:00:00.000Z');
    expect(computeEcheanceRgpd({ ...droits, recueLe: '2026-11-20T09:00:00Z' }, DELAIS)).toBe(
      '2026-12-20T09:00:00.000Z',
    );
    expect(computeEcheanceRgpd(droits, { ...DELAIS, droitsMois: 3 })).toBe('2027-04-30T09:00:00.000Z');
  });

  it('end after 72 hours for a breach', () => {
    expect(computeEcheanceRgpd(violation, DELAIS)).toBe('2026-11-23T09:00:00.000Z');
  });

  it('are kept, running or over', () => {
    expect(computeEtatDelai(violation, DELAIS, '2026-11-23T09:00:00Z')).toBe('en_cours');
    expect(computeEtatDelai(violation, DELAIS, '2026-11-23T09:00:01Z')).toBe('depasse');
    const notifiee = { ...violation, notifieeLe: '2026-11-22T10:00:00+01:00', closeLe: '2026-12-24T09:00:00Z' };
    expect(computeEtatDelai(notifiee, DELAIS, '2027-01-01T00:00:00Z')).toBe('respecte');
    expect(computeEtatDelai({ ...notifiee, notifieeLe: null }, DELAIS, '2027-01-01T00:00:00Z')).toBe('depasse');
    expect(computeEtatDelai({ ...droits, closeLe: '2027-02-10T09:00:00Z' }, DELAIS, '2027-06-01T00:00:00Z')).toBe(
      'respecte',
    );
  });
});

describe('the object of a request', () => {
  it('is read for mail addresses', () => {
    expect(hasCourriel('Accès aux notes demandé par lou@exemple.fr')).toBe(true);
    expect(hasCourriel('Accès aux notes, échange 2 @ midi')).toBe(false);
  });
});
