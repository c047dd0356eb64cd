import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NATURES_ACTION, STATUTS_ACTION } from './film.js';
import type { CodePeriode } from './periodes.js';
import { computePourcentage, computeSynthese, isEnRetard } from './synthese.js';
import type { LigneDeFilm } from './synthese.js';

const AUJOURDHUI = '2026-11-22';

const ligne = (ecart: Partial<LigneDeFilm> = {}): LigneDeFilm => ({
  periode: 1,
  theme: 'GAR',
  statut: 'a_faire',
  applicable: true,
  nature: 'action',
  echeance: '2026-10-31',
  ...ecart,
});

const lignes = fc.array(
  fc.record<LigneDeFilm>({
    periode: fc.constantFrom<CodePeriode>(1, 2, 3, 4, 5),
    theme: fc.constantFrom('GAR', 'Pix', 'RGPD'),
    statut: fc.constantFrom(...STATUTS_ACTION),
    applicable: fc.boolean(),
    nature: fc.constantFrom(...NATURES_ACTION),
    echeance: fc.constantFrom('2026-10-31', '2026-11-22', '2027-07-10'),
  }),
);

describe('synthese', () => {
  it('leaves out lines that inform, lines that do not apply and those sans objet', () => {
    const synthese = computeSynthese(
      [
        ligne({ statut: 'fait' }),
        ligne(),
        ligne({ statut: 'sans_objet' }),
        ligne({ statut: 'fait', nature: 'information' }),
        ligne({ applicable: false }),
        ligne({ statut: 'en_cours', echeance: '2027-07-10' }),
      ],
      AUJOURDHUI,
    );
    expect(synthese).toMatchObject({
      total: 5,
      applicables: 4,
      faites: 1,
      enCours: 1,
      aFaire: 1,
      sansObjet: 1,
      enRetard: 1,
      pourcentage: 33,
      pourcentageEchu: 50,
    });
  });

  it('counts what is left to the school as a bonus: never late, in no denominator', () => {
    const facultatives = [
      ligne({ nature: 'facultative' }),
      ligne({ nature: 'facultative', statut: 'fait' }),
      ligne({ nature: 'facultative', statut: 'sans_objet' }),
      ligne({ nature: 'facultative', statut: 'fait', applicable: false }),
    ];
    expect(facultatives.some((l) => isEnRetard(l, AUJOURDHUI))).toBe(false);
    const { facultatives: bonus, ...avec } = computeSynthese([ligne({ statut: 'fait' }), ...facultatives], AUJOURDHUI);
    const { facultatives: _, ...sans } = computeSynthese([ligne({ statut: 'fait' })], AUJOURDHUI);
    expect(bonus).toEqual({ proposees: 2, faites: 1 });
    expect(avec).toEqual(sans);
    expect(avec).toMatchObject({ total: 1, applicables: 1, enRetard: 0, pourcentage: 100 });
  });

  it('is late the day after the deadline, not on the day', () => {
    expect(isEnRetard(ligne({ echeance: '2026-11-22' }), AUJOURDHUI)).toBe(false);
    expect(isEnRetard(ligne({ echeance: '2026-11-21' }), AUJOURDHUI)).toBe(true);
    expect(isEnRetard(ligne({ statut: 'en_cours' }), AUJOURDHUI)).toBe(true);
    expect(isEnRetard(ligne({ statut: 'sans_objet' }), AUJOURDHUI)).toBe(false);
    expect(isEnRetard(ligne({ nature: 'rappel_permanent' }), AUJOURDHUI)).toBe(false);
    expect(isEnRetard(ligne({ applicable: false }), AUJOURDHUI)).toBe(false);
  });

  it('is late of nothing once the year of its deadline is over, and still tells what is due', () => {
    const restee = ligne({ echeance: '2025-10-31' });
    expect(isEnRetard(restee, AUJOURDHUI)).toBe(false);
    expect(computeSynthese([restee], AUJOURDHUI)).toMatchObject({ enRetard: 0, aFaire: 1, pourcentageEchu: 0 });
  });

  it('has no percentage when nothing is to be done', () => {
    const synthese = computeSynthese([ligne({ statut: 'sans_objet' })], AUJOURDHUI);
    expect(synthese.pourcentage).toBeNull();
    expect(synthese.pourcentageEchu).toBeNull();
    expect(computeSynthese([], AUJOURDHUI)).toMatchObject({ total: 0, pourcentage: null, parTheme: [] });
  });

  it('says 100 only when everything is done', () => {
    expect(computePourcentage(89, 90)).toBe(98);
    expect(computePourcentage(999, 1000)).toBe(99);
    expect(computePourcentage(90, 90)).toBe(100);
    expect(computePourcentage(0, 90)).toBe(0);
  });

  it('gives the five periods and the themes that have lines', () => {
    const synthese = computeSynthese(
      [ligne({ theme: 'Pix', periode: 3 }), ligne(), ligne({ theme: 'Rappel', nature: 'information' })],
      AUJOURDHUI,
    );
    expect(synthese.parPeriode.map(({ periode, total }) => [periode, total])).toEqual([
      [1, 1],
      [2, 0],
      [3, 1],
      [4, 0],
      [5, 0],
    ]);
    expect(synthese.parTheme.map(({ theme, total }) => [theme, total])).toEqual([
      ['Pix', 1],
      ['GAR', 1],
    ]);
  });

  it('adds up: statuses make the applicable lines, periods and themes make the whole', () => {
    fc.assert(
      fc.property(lignes, (film) => {
        const synthese = computeSynthese(film, AUJOURDHUI);
        const { faites, enCours, aFaire, sansObjet, applicables } = synthese;
        expect(faites + enCours + aFaire + sansObjet).toBe(applicables);
        for (const parts of [synthese.parPeriode, synthese.parTheme]) {
          for (const champ of ['total', 'applicables', 'faites', 'enRetard'] as const) {
            expect(parts.reduce((somme, part) => somme + part[champ], 0)).toBe(synthese[champ]);
          }
        }
      }),
    );
  });

  it('never passes 100 and never forgets a late line in the percentage of what is due', () => {
    fc.assert(
      fc.property(lignes, (film) => {
        const { pourcentage, pourcentageEchu, enRetard } = computeSynthese(film, AUJOURDHUI);
        for (const valeur of [pourcentage, pourcentageEchu]) {
          if (valeur !== null) expect(Number.isInteger(valeur) && valeur >= 0 && valeur <= 100).toBe(true);
        }
        if (pourcentageEchu !== null) expect(pourcentageEchu === 100).toBe(enRetard === 0);
      }),
    );
  });
});
