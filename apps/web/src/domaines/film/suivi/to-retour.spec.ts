import { describe, expect, it } from '@jest/globals';
import { buildAction } from './fabrique-film.js';
import { toRetour } from './to-retour.js';

describe('what undoes a change of a line', () => {
  it('puts back only what was changed', () => {
    const avant = buildAction({ statut: 'en_cours', commentaire: 'Avant' });
    expect(toRetour(avant, { statut: 'fait' })).toEqual({ statut: 'en_cours' });
    expect(toRetour(avant, { commentaire: 'Après' })).toEqual({ commentaire: 'Avant' });
  });

  it('gives a line back to the declarations when they decided before', () => {
    const avant = buildAction({ declarative: true, statut: 'fait', origine: 'automatique' });
    expect(toRetour(avant, { statut: 'a_faire', motif: 'Erreur' })).toEqual({ automatique: true });
  });

  it('fixes again, with its reason, a line that was fixed by hand before', () => {
    const avant = buildAction({ declarative: true, force: true, statut: 'sans_objet', motif: 'Pas d’ENT' });
    expect(toRetour(avant, { automatique: true })).toEqual({ statut: 'sans_objet', motif: 'Pas d’ENT' });
  });

  it('gives the line back to whoever had it in charge', () => {
    const personne = { agent: '0190a000-0000-7000-8000-000000000001', nom: 'Zoé Trévignon' };
    expect(toRetour(buildAction({ charge: personne }), { charge: null })).toEqual({
      charge: { agent: personne.agent },
    });
    expect(toRetour(buildAction(), { charge: { nom: 'Noé Belvaude' } })).toEqual({ charge: null });
  });
});
