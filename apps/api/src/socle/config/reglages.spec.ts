import { describe, expect, it } from '@jest/globals';
import { readReglages, ReglageInvalide } from './reglages.js';

describe('the settings', () => {
  it('have defaults that start an embedded demonstration', () => {
    expect(readReglages({})).toMatchObject({ PORT: 3000, embarquee: true, JOURNAL_NIVEAU: 'info' });
  });

  it.each([
    ['PORT', { PORT: 'abc' }],
    ['PORT', { PORT: '70000' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://x' }],
    ['DATABASE_URL_MIGRATION', { DATABASE_URL_MIGRATION: 'mysql://x' }],
    ['SMTP_URL', { SMTP_URL: 'http://x' }],
    ['FOCALE_AUJOURDHUI', { FOCALE_AUJOURDHUI: '22/11/2026' }],
    ['FOCALE_AUJOURDHUI', { FOCALE_AUJOURDHUI: '2027-02-29' }],
    ['FOCALE_AUJOURDHUI', { FOCALE_AUJOURDHUI: '2026-11-22T09:00:00' }],
    ['COOKIE_SECURISE', { COOKIE_SECURISE: 'oui' }],
    ['JOURNAL_NIVEAU', { JOURNAL_NIVEAU: 'bavard' }],
  ])('name %s when it is wrong, and say what is expected', (nom, env) => {
    expect(() => readReglages(env)).toThrow(ReglageInvalide);
    expect(() => readReglages(env)).toThrow(new RegExp(`Réglage ${nom} .*attendu`));
  });

  it('ignore what is not a setting', () => {
    expect(readReglages({ PATH: '/bin', HOME: '/root' })).not.toHaveProperty('PATH');
  });
});
