import { describe, expect, it } from '@jest/globals';
import { computeForce, refuseMotDePasse } from './mots-de-passe.js';

const ADA = { courriel: 'ada.lovelace@ac-limoges.example', prenom: 'Ada', nom: 'Lovelace' };

describe('a password', () => {
  it.each([
    'motdepasse123',
    'MotDePasse2026!',
    'p4ssw0rd12345',
    'azertyuiop123',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    '123456789012',
    '210987654321',
    'Bonjour123456',
    'Focale-2026-2027',
    'Rentrée2026!!',
    'soleilsoleilsoleil',
  ])('that others try first is refused: %s', (motDePasse) => {
    expect(refuseMotDePasse(motDePasse, ADA)).toMatch(/essaie en premier/);
    expect(computeForce(motDePasse, ADA)).toBe('faible');
  });

  it.each(['ada.lovelace@ac-limoges.example', 'AdaLovelace2026', 'lovelace-lovelace', 'Ada Lovelace 1815'])(
    'made of one’s own name or address is refused: %s',
    (motDePasse) => {
      expect(refuseMotDePasse(motDePasse, ADA)).toMatch(/votre adresse/);
    },
  );

  it.each([
    ['une phrase de passe', 'bonne'],
    ['cheval agrafe pile', 'bonne'],
    ['xK9#vT2mQ!zr', 'correcte'],
    ['ada aime les girafes', 'bonne'],
    ['un été à la mer', 'correcte'],
  ] as const)('that nobody guesses is kept: %s', (motDePasse, force) => {
    expect(refuseMotDePasse(motDePasse, ADA)).toBeUndefined();
    expect(computeForce(motDePasse, ADA)).toBe(force);
  });
});
