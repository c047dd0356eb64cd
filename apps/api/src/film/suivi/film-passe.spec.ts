import { addDays } from '@focale/domaine';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { EcoleDuFilm, moveInstants } from '../../../../../tests/fabriques/film.js';
import { buildInstantDeParis } from '../../socle/contexte/index.js';
import { HistoireDuFilm, EVENEMENTS, type Evenement } from '../../../../../tests/fabriques/histoire-du-film.js';
import type { FilmVue } from './film.dto.js';

/** What was shown, but for what could be done then and the instant of a publication, which moves with time. */
const toMontre = ({ catalogue, actions, ...film }: FilmVue): object => ({
  ...film,
  le: null,
  catalogue: catalogue?.version,
  actions: actions.map((action) => ({ ...action, actionsPossibles: [] })),
});

const evenement: fc.Arbitrary<Evenement> = fc.record({
  genre: fc.constantFrom(...EVENEMENTS),
  ligne: fc.nat(200),
  choix: fc.nat(20),
});

/** One history that holds every kind of event, so that none is left to chance. */
const COMPLETE = [
  ['preuve', 'locale', 'coche', 'commentaire', 'charge', 'lot', 'fait', 'regle'],
  ['retrait_preuve', 'locale_modifiee', 'ent', 'chef', 'forcer', 'reformulation', 'echeance'],
  ['retrait_fait', 'locale_retiree', 'retrait_ligne', 'ajout_ligne', 'correction_sql', 'ent'],
  [],
  ['forcer', 'preuve', 'locale', 'coche'],
].map((genres, jour) =>
  genres.map((genre, rang) => ({ genre: genre as Evenement['genre'], ligne: 7 * rang + jour, choix: 3 * jour + rang })),
);

describe('the film of a past day', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication();
  });

  afterAll(async () => {
    await t.close();
  });

  it('is what was shown at the end of that day, whatever happened since', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('college' as const, 'lycee' as const, 'erea' as const),
        fc.constantFrom('2026-10-22', '2026-11-02'),
        fc.constantFrom('00:05', '12:00', '23:30'),
        fc.array(fc.array(evenement, { maxLength: 5 }), { minLength: 4, maxLength: 6 }),
        async (type, premier, heure, jours) => {
          const moveTo = (jour: string): void => t.horloge.set(buildInstantDeParis(jour, heure).toISOString());
          moveTo(premier);
          const histoire = await HistoireDuFilm.open(t, await EcoleDuFilm.open(t, { type, ent: 'aucun' }));
          const montres = new Map<string, object>();
          let jour: string = premier;
          for (const evenements of jours) {
            moveTo(jour);
            for (const unEvenement of evenements) await histoire.play(unEvenement);
            montres.set(jour, toMontre(await histoire.ecole.read()));
            jour = addDays(jour, 1);
          }
          moveTo(jour);
          for (const [le, montre] of montres) {
            const relu = await histoire.ecole.read(le);
            expect(relu.le).toBe(le);
            expect({ le, ...toMontre(relu) }).toEqual({ ...montre, le: null });
          }
          // The next history goes back in time, and finds the same catalogue.
          await moveInstants(t, `ici - interval '400 days'`);
        },
      ),
      { numRuns: 7, endOnFailure: true, examples: [['college', '2026-10-22', '12:00', COMPLETE]] },
    );
    t.horloge.set('2026-11-22');
  });
});
