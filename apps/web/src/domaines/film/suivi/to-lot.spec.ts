import { describe, expect, it } from '@jest/globals';
import { buildAction } from './fabrique-film.js';
import { toLot } from './to-lot.js';

describe('a common change of several lines', () => {
  const faite = buildAction({
    code: 'F',
    statut: 'fait',
    faitLe: '2026-10-02',
    actionsPossibles: ['a_faire', 'en_cours', 'sans_objet'],
  });
  const libre = buildAction({ code: 'L', actionsPossibles: ['en_cours', 'fait', 'sans_objet'] });

  it('leaves alone the lines that are there already, and those that only a declaration changes', () => {
    const declarative = buildAction({ code: 'D', declarative: true, actionsPossibles: ['forcer'] });
    expect(toLot([faite, libre, declarative], 'fait').changements.map(({ code }) => code)).toEqual(['L']);
  });

  it('gives the reason to each line, and knows how to put every one back as it was', () => {
    const { changements, retours } = toLot([faite, libre], 'sans_objet', 'Travaux');
    expect(changements.map(({ saisie }) => saisie.motif)).toEqual(['Travaux', 'Travaux']);
    expect(retours).toEqual([
      { code: 'F', saisie: { statut: 'fait', faitLe: '2026-10-02' } },
      { code: 'L', saisie: { statut: 'a_faire' } },
    ]);
  });
});
