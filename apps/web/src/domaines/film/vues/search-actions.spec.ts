import { describe, expect, it } from '@jest/globals';
import { buildAction } from '../suivi/fabrique-film.js';
import { searchActions } from './search-actions.js';

const actions = [
  buildAction({ code: 'A', intitule: 'Suivre l’activation des comptes', theme: 'ÉduConnect' }),
  buildAction({ code: 'B', intitule: 'Écrire la charte', theme: 'Charte', commentaire: 'Relire avec la CPE' }),
  buildAction({ code: 'C', intitule: 'Ouvrir les parcours', charge: { agent: null, nom: 'Noé Belvaude' } }),
];
const search = (recherche: string) => searchActions(actions, recherche).map(({ code }) => code);

describe('the search of the film', () => {
  it.each([
    ['educonnect', ['A']],
    ["L'ACTIVATION", ['A']],
    ['ecrire charte', ['B']],
    ['cpe', ['B']],
    ['noe', ['C']],
    ['charte comptes', []],
    ['   ', ['A', 'B', 'C']],
  ])('finds for « %s » the lines %j', (recherche, codes) => {
    expect(search(recherche)).toEqual(codes);
  });
});
