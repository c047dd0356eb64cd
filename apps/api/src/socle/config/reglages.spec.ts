import { describe, expect, it } from '@jest/globals';
import { readReglages, ReglageInvalide } from './reglages.js';

const BASE = { DATABASE_URL: 'postgres://a@b/c', DATABASE_URL_MIGRATION: 'postgres://d@b/c' };

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
    ['PROXYS_DE_CONFIANCE', { PROXYS_DE_CONFIANCE: 'mandataire.example' }],
    ['PROXYS_DE_CONFIANCE', { PROXYS_DE_CONFIANCE: '10.0.0.0/33' }],
    ['JOURNAL_NIVEAU', { JOURNAL_NIVEAU: 'bavard' }],
    ['JOURNAL_FORMAT', { JOURNAL_FORMAT: 'couleur' }],
    ['CONTACT_SECURITE', { CONTACT_SECURITE: 'securite@focale.example' }],
    ['URL_PUBLIQUE', { URL_PUBLIQUE: 'focale.example' }],
  ])('name %s when it is wrong, and say what is expected', (nom, env) => {
    expect(() => readReglages(env)).toThrow(ReglageInvalide);
    expect(() => readReglages(env)).toThrow(new RegExp(`Réglage ${nom} .*attendu`));
  });

  it.each([
    [false, {}],
    [false, { URL_PUBLIQUE: 'http://localhost:3000' }],
    [true, { URL_PUBLIQUE: 'https://focale.example' }],
    [true, BASE],
    [false, { ...BASE, URL_PUBLIQUE: 'http://localhost:3000' }],
    [true, { ...BASE, URL_PUBLIQUE: 'http://focale.example' }],
    [false, { ...BASE, COOKIE_SECURISE: 'false' }],
    [true, { COOKIE_SECURISE: 'true' }],
    [true, { ...BASE, COOKIE_SECURISE: '' }],
  ])('send the cookie over HTTPS alone (%s) with %j', (attendu, env) => {
    expect(readReglages(env).cookieSecurise).toBe(attendu);
  });

  it('trust the proxies of the machine itself and no other by default, then those that are named', () => {
    expect(readReglages({}).PROXYS_DE_CONFIANCE).toBe('loopback');
    const PROXYS_DE_CONFIANCE = '127.0.0.1, 172.30.39.0/24,fd00::/8';
    expect(readReglages({ PROXYS_DE_CONFIANCE })).toMatchObject({ PROXYS_DE_CONFIANCE });
  });

  it('ignore what is not a setting', () => {
    expect(readReglages({ PATH: '/bin', HOME: '/root' })).not.toHaveProperty('PATH');
  });
});
