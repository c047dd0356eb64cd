import { describe, expect, it } from '@jest/globals';
import { readFilmOf } from '../read-catalogue.js';
import { compareFilms, isEmpty } from './compare-films.js';

const film = readFilmOf(2026);
const number = (lignes: typeof film): typeof film => lignes.map((ligne, rang) => ({ ...ligne, ordre: rang + 1 }));

describe('the differences between two films', () => {
  it('are none between a film and itself, whatever its codes', () => {
    expect(isEmpty(compareFilms(film, film))).toBe(true);
    expect(
      isEmpty(
        compareFilms(
          film,
          film.map((ligne) => ({ ...ligne, code: `X${ligne.code}` })),
        ),
      ),
    ).toBe(true);
  });

  it('name the lines added and removed, and do not call moved those that only shift', () => {
    const { ajoutees, retirees, deplacees } = compareFilms(film, number(film.slice(1)));
    expect([ajoutees.length, retirees.map(({ cle }) => cle), deplacees]).toEqual([
      0,
      ['lire-volet-numerique-projet'],
      [],
    ]);
    expect(compareFilms(number(film.slice(1)), film).ajoutees).toHaveLength(1);
  });

  it('name one line moved when one line moves, however far', () => {
    const [premiere, ...autres] = film;
    if (!premiere) throw new Error('No line');
    const { deplacees, modifiees } = compareFilms(film, number([...autres, premiere]));
    expect(deplacees).toEqual([
      expect.objectContaining({ cle: premiere.cle, apres: expect.objectContaining({ ordre: film.length }) as unknown }),
    ]);
    expect(modifiees).toEqual([]);
  });

  it('tell each field in words, as it was and as it becomes', () => {
    const apres = film.map((ligne) =>
      ligne.cle === 'mettre-jour-site-internet'
        ? {
            ...ligne,
            responsable: 'CHEF',
            applicabilite: 'lycee+avec_ent' as const,
            echeance: '01-31',
            acteursAssocies: [],
          }
        : ligne,
    );
    expect(
      compareFilms(film, apres).modifiees[0]?.champs.map(({ libelle, avant, apres }) => [libelle, avant, apres]),
    ).toEqual([
      [
        'Établissements concernés',
        'concerne tous les établissements',
        'réservé aux lycées et aux EREA, et aux établissements dotés d’un ENT',
      ],
      ['Responsable', 'Webmestre', "Chef d'établissement"],
      ['Acteurs associés', "Chef d'établissement", ''],
      ['Échéance', '31/10', '31/01'],
    ]);
  });

  it('compare deadlines of two years by their month and day', () => {
    const date = (annee: number): typeof film =>
      film.map((ligne) => ({ ...ligne, echeance: `${annee}-${ligne.echeance}` }));
    expect(isEmpty(compareFilms(date(2025), date(2026), false))).toBe(true);
    expect(compareFilms(date(2025), date(2026)).modifiees).toHaveLength(film.length);
  });
});
