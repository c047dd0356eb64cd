import { describe, expect, it } from '@jest/globals';
import { applySaisie } from './apply-saisie.js';
import { buildAction, buildFilm } from './fabrique-film.js';

const JOUR = '2026-11-22';
const film = buildFilm();

describe('the film shown before the server has answered', () => {
  it('moves the line and every count that holds it', () => {
    const apres = applySaisie(film, 'A', { statut: 'fait' }, JOUR);
    expect(apres.actions[0]).toMatchObject({ statut: 'fait', enRetard: false, faitLe: JOUR });
    for (const c of [apres.synthese, apres.synthese.parPeriode[0], apres.synthese.parTheme[0]]) {
      expect(c).toMatchObject({ faites: 1, aFaire: 1, enRetard: 0, pourcentage: 50 });
    }
  });

  it('comes back to the same counts when the act is undone', () => {
    const refait = applySaisie(applySaisie(film, 'A', { statut: 'fait' }, JOUR), 'A', { statut: 'a_faire' }, JOUR);
    expect(refait.synthese).toEqual(film.synthese);
  });

  it('leaves out of the denominator what is sans objet', () => {
    const apres = applySaisie(film, 'B', { statut: 'sans_objet' }, JOUR);
    expect(applySaisie(apres, 'A', { statut: 'fait' }, JOUR).synthese.pourcentage).toBe(100);
  });

  it('does not count reminders', () => {
    const rappel = buildFilm([buildAction({ nature: 'rappel_permanent' })]);
    expect(applySaisie(rappel, 'A', { statut: 'fait' }, JOUR).synthese).toEqual(rappel.synthese);
  });

  it('frees the lines that waited for the one that is done, and holds them again when it is undone', () => {
    const lie = buildFilm([buildAction(), buildAction({ code: 'B', prerequis: 'a', prerequisEnAttente: true })]);
    const fait = applySaisie(lie, 'A', { statut: 'fait' }, JOUR);
    expect(fait.actions[1]?.prerequisEnAttente).toBe(false);
    expect(applySaisie(fait, 'A', { statut: 'a_faire' }, JOUR).actions[1]?.prerequisEnAttente).toBe(true);
  });

  it('changes a comment or the person in charge without touching the status nor the counts', () => {
    const charge = { agent: null, nom: 'Zoé Trévignon' };
    const apres = applySaisie(film, 'A', { commentaire: 'Vu', charge }, JOUR);
    expect(apres.actions[0]).toMatchObject({ commentaire: 'Vu', charge, statut: 'a_faire', enRetard: true });
    expect(apres.synthese).toEqual(film.synthese);
  });

  it('keeps the day that was given rather than today', () => {
    expect(applySaisie(film, 'A', { statut: 'fait', faitLe: '2026-10-02' }, JOUR).actions[0]?.faitLe).toBe(
      '2026-10-02',
    );
  });
});
