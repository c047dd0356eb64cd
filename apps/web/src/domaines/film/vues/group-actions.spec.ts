import { describe, expect, it } from '@jest/globals';
import { buildAction } from '../suivi/fabrique-film.js';
import type { ActionDuFilm } from '../types.js';
import { gatherSeries, groupActions, toCleDeGroupe } from './group-actions.js';
import type { VueDuFilm } from './vue-du-film.js';

const reperes = {
  jour: '2026-11-22',
  etat: 'en_cours',
  lecteur: { agent: 'a1', nom: 'Zoé Trévignon', fonctions: new Set(['RRUPN']) },
} as const;

function group(actions: ActionDuFilm[], vue: VueDuFilm, touteLannee = true): [string, string[]][] {
  const lignes = actions.map((action) => ({ action, groupe: toCleDeGroupe(action, vue, touteLannee, reperes) }));
  return groupActions(lignes, vue, touteLannee, reperes).map(({ titre, lignes: l }) => [
    titre,
    l.map(({ code }) => code),
  ]);
}

describe('the layouts of the film', () => {
  it('puts deadlines in slices, nearest first, and what is done at the end whatever its deadline', () => {
    expect(
      group(
        [
          buildAction({ code: 'tard', echeance: '2027-05-31' }),
          buildAction({ code: 'fait', statut: 'fait' }),
          buildAction({ code: 'semaine', echeance: '2026-11-25' }),
          buildAction({ code: 'retard', echeance: '2026-10-31' }),
          buildAction({ code: 'rappel', nature: 'rappel_permanent' }),
        ],
        'echeance',
      ),
    ).toEqual([
      ['En retard', ['retard']],
      ['Cette semaine, d’ici au 29 novembre', ['semaine']],
      ['Plus tard', ['tard']],
      ['Déjà faites ou sans objet', ['fait']],
      ['Pour information', ['rappel']],
    ]);
  });

  it('says late of nothing in a year that is over, nor of what is left to the school', () => {
    const actions = [
      buildAction({ code: 'oubliee', echeance: '2025-10-31', enRetard: false }),
      buildAction({ code: 'choix', echeance: '2025-10-31', nature: 'facultative', enRetard: false }),
    ];
    const close = { ...reperes, etat: 'close' } as const;
    expect(actions.map((action) => toCleDeGroupe(action, 'echeance', true, close))).toEqual([
      'non_faites',
      'facultatives',
    ]);
    expect(toCleDeGroupe(actions[1]!, 'echeance', true, reperes)).toBe('facultatives');
  });

  it('groups by the person in charge, else by function: the reader first, then people, then functions', () => {
    expect(
      group(
        [
          buildAction({ code: 'chef' }),
          buildAction({ code: 'nomme', charge: { agent: null, nom: 'Noé Belvaude' } }),
          buildAction({ code: 'mien', responsable: 'RRUPN' }),
        ],
        'personne',
      ).map(([titre]) => titre),
    ).toEqual(['RRUPN', 'Noé Belvaude', "Chef d'établissement"]);
  });

  it('groups a period by theme, and the whole year by period', () => {
    const actions = [buildAction({ theme: 'Pix' }), buildAction({ code: 'B', theme: 'GAR', periode: 2 })];
    expect(group(actions, 'periode', false).map(([titre]) => titre)).toEqual(['Pix', 'GAR']);
    expect(group(actions, 'periode', true).map(([titre]) => titre)).toEqual([
      'Août · septembre · octobre',
      'Novembre · décembre',
    ]);
  });

  it('brings the occurrences of a serie together, where the first one stands', () => {
    const actions = [
      buildAction({ code: '1', ordre: 1, serie: 's' }),
      buildAction({ code: '2', ordre: 2 }),
      buildAction({ code: '3', ordre: 3, serie: 's' }),
    ];
    expect(gatherSeries(actions).map(({ code }) => code)).toEqual(['1', '3', '2']);
  });
});
