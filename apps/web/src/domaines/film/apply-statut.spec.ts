import { describe, expect, it } from '@jest/globals';
import { applyStatut } from './apply-statut.js';
import type { ActionDuFilm, Compte, Film } from './types.js';

const compte: Compte = {
  total: 2,
  applicables: 2,
  faites: 0,
  enCours: 0,
  aFaire: 2,
  sansObjet: 0,
  enRetard: 1,
  pourcentage: 0,
  pourcentageEchu: 0,
};

const action: ActionDuFilm = {
  code: 'A',
  cle: 'a',
  serie: null,
  periode: 1,
  theme: 'Pix',
  intitule: 'Une action',
  nature: 'action',
  statut: 'a_faire',
  origine: 'manuelle',
  echeance: '2026-10-31',
  enRetard: true,
  obligation: 'aucune',
  responsable: 'CHEF',
  responsableOrigine: 'film',
  version: 1,
  actionsPossibles: [],
  faitLe: null,
  commentaire: null,
  motif: null,
  par: null,
  declarative: false,
  fait: null,
  force: false,
  baseLegale: null,
  ressources: [],
  outils: [],
  acteursAssocies: [],
  remarque: null,
  prerequis: null,
};

const film: Film = {
  actions: [action, { ...action, code: 'B', echeance: '2027-01-31', enRetard: false }],
  masquees: [],
  synthese: { ...compte, parPeriode: [{ ...compte, periode: 1 }], parTheme: [{ ...compte, theme: 'Pix' }] },
};

describe('the film shown before the server has answered', () => {
  it('moves the line and every count that holds it', () => {
    const apres = applyStatut(film, 'A', { statut: 'fait' }, '2026-11-22');
    expect(apres.actions[0]).toMatchObject({ statut: 'fait', enRetard: false, faitLe: '2026-11-22' });
    for (const c of [apres.synthese, apres.synthese.parPeriode[0], apres.synthese.parTheme[0]]) {
      expect(c).toMatchObject({ faites: 1, aFaire: 1, enRetard: 0, pourcentage: 50 });
    }
  });

  it('comes back to the same counts when the act is undone', () => {
    const refait = applyStatut(
      applyStatut(film, 'A', { statut: 'fait' }, '2026-11-22'),
      'A',
      { statut: 'a_faire' },
      '2026-11-22',
    );
    expect(refait.synthese).toEqual(film.synthese);
  });

  it('leaves out of the denominator what is sans objet', () => {
    const apres = applyStatut(film, 'B', { statut: 'sans_objet' }, '2026-11-22');
    expect(applyStatut(apres, 'A', { statut: 'fait' }, '2026-11-22').synthese.pourcentage).toBe(100);
  });

  it('does not count reminders', () => {
    const rappel: Film = { ...film, actions: [{ ...action, nature: 'rappel_permanent' }] };
    expect(applyStatut(rappel, 'A', { statut: 'fait' }, '2026-11-22').synthese).toEqual(film.synthese);
  });
});
