import { describe, expect, it } from '@jest/globals';
import {
  buildCleRessource,
  evaluateRessource,
  fillGabarit,
  isAdresseNominative,
  isAdresseWeb,
  linkOfContact,
} from './profils.js';

describe('the link of a contact', () => {
  it.each([
    ['actif', 'https://site.example/a?b=c', 'https://site.example/a?b=c'],
    ['actif', 'boite@academie.example', 'mailto:boite@academie.example'],
    ['actif', '05 55 00 00 00', 'tel:0555000000'],
    ['actif', 'ws.exemple.example', null],
    ['actif', 'ce.<UAI>@academie.example', null],
    ['actif', null, null],
    ['a_confirmer', 'https://site.example', null],
    ['a_corriger', 'boite@academie.example', null],
  ] as const)('of %s %s is %s', (statut, adresse, lien) => {
    expect(linkOfContact({ statut, adresse })).toBe(lien);
  });

  it('of a model is made once the school is known', () => {
    expect(fillGabarit('ce.<UAI>@academie.example', '0990001N')).toBe('ce.0990001N@academie.example');
  });
});

describe('an address', () => {
  it.each([
    'javascript:alert(1)',
    'ftp://a.example',
    'https://',
    'https://a b.example',
    'http://local',
    'data:text/html,x',
  ])('of the web is not %s', (adresse) => {
    expect(isAdresseWeb(adresse)).toBe(false);
  });

  it('is guessed to be that of a person from its form', () => {
    expect(isAdresseNominative('camille.exemple@academie.example')).toBe(true);
    expect(isAdresseNominative('ce.dane@academie.example')).toBe(false);
    expect(isAdresseNominative('srane23@academie.example')).toBe(false);
  });
});

describe('a resource', () => {
  it('is matched by its title without case, accents, apostrophes nor useless spaces', () => {
    expect(buildCleRessource('  Modèle  de charte d’usage ')).toBe("modele de charte d'usage");
  });

  it('is to be checked again after the delay, counted in months', () => {
    const lien = { adresse: 'https://a.example', morte: false };
    expect(evaluateRessource({ ...lien, verifieeLe: '2026-05-22' }, '2026-11-22', 6)).toBe('active');
    expect(evaluateRessource({ ...lien, verifieeLe: '2026-05-21' }, '2026-11-22', 6)).toBe('a_verifier');
    expect(evaluateRessource({ ...lien, verifieeLe: '2026-08-31' }, '2027-02-28', 6)).toBe('active');
    expect(evaluateRessource({ ...lien, verifieeLe: '2026-08-31' }, '2027-03-01', 6)).toBe('a_verifier');
    expect(evaluateRessource({ ...lien, verifieeLe: null }, '2026-11-22', 6)).toBe('a_verifier');
    expect(evaluateRessource({ ...lien, morte: true, verifieeLe: '2026-11-22' }, '2026-11-22', 6)).toBe('morte');
    expect(evaluateRessource({ adresse: null, morte: false, verifieeLe: null }, '2026-11-22', 6)).toBe('sans_adresse');
  });
});
