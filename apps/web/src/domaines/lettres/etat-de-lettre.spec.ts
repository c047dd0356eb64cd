import { describe, expect, it } from '@jest/globals';
import { toEtatDeLettre, toTitreDeLettre } from './etat-de-lettre.js';

const direction = { le: '2026-11-22T08:00:00Z', par: { prenom: 'Anne', nom: 'Verdier' }, delegation: null };
const lettre = {
  etat: 'en_redaction' as const,
  signeeLe: null,
  accords: { direction: null, rrupn: null },
  actionsPossibles: [],
};

describe('where a letter stands', () => {
  it('names whose agreement is awaited', () => {
    expect(toEtatDeLettre(lettre).texte).toBe('attend l’accord de la direction et du RRUPN');
    expect(toEtatDeLettre({ ...lettre, accords: { direction, rrupn: null } }).texte).toBe('attend l’accord du RRUPN');
  });

  it('tells the reader first that theirs is awaited', () => {
    expect(toTitreDeLettre({ ...lettre, actionsPossibles: ['signer'] }, 'Hugo Aubertinel')).toBe(
      'La lettre de Hugo Aubertinel attend votre accord',
    );
  });

  it('dates a signature', () => {
    expect(toTitreDeLettre({ ...lettre, etat: 'signee', signeeLe: '2026-11-22' }, 'Hugo Aubertinel')).toBe(
      'La lettre de Hugo Aubertinel est signée depuis le 22 novembre 2026',
    );
  });
});
