import { describe, expect, it } from '@jest/globals';
import { formatVocabulaire, VOCABULAIRE_USUEL } from './vocabulaire.js';

const PHRASE = 'Le SRANE lit le brouillon du RRUPN ; transmettez-le au SRANE, avec l’avis du SRANE.';

describe('a sentence in the words of an académie', () => {
  it('stays as it is under the usual ones', () => {
    expect(formatVocabulaire(PHRASE, VOCABULAIRE_USUEL)).toBe(PHRASE);
  });

  it.each([
    ['DANE', 'La DANE lit le brouillon du RUPN ; transmettez-le à la DANE, avec l’avis de la DANE.'],
    ['DRANE', 'La DRANE lit le brouillon du RUPN ; transmettez-le à la DRANE, avec l’avis de la DRANE.'],
    [
      'Pôle numérique',
      'Le Pôle numérique lit le brouillon du RUPN ; transmettez-le au Pôle numérique, avec l’avis du Pôle numérique.',
    ],
    [
      'équipe numérique',
      'L’équipe numérique lit le brouillon du RUPN ; transmettez-le à l’équipe numérique, avec l’avis de l’équipe numérique.',
    ],
  ])('takes the article of %s', (service, phrase) => {
    expect(formatVocabulaire(PHRASE, { ...VOCABULAIRE_USUEL, role: 'RUPN', service })).toBe(phrase);
  });

  it('names the mission in full as the académie does', () => {
    const mission = 'référent pour les ressources et usages pédagogiques numériques (RRUPN)';
    expect(formatVocabulaire(mission, VOCABULAIRE_USUEL)).toBe(mission);
    expect(formatVocabulaire(mission, { ...VOCABULAIRE_USUEL, role: 'RUPN' })).toBe(
      'référent pour les usages pédagogiques numériques (RUPN)',
    );
  });

  it('leaves addresses and longer words alone', () => {
    const adresses = 'srane23@exemple.example, SRANES, RRUPNS';
    expect(formatVocabulaire(adresses, { ...VOCABULAIRE_USUEL, role: 'RUPN', service: 'DANE' })).toBe(adresses);
  });
});
