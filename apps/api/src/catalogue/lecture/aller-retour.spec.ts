import { describe, expect, it } from '@jest/globals';
import { readTableur, writeClasseur, writeCsv } from '../../socle/tableurs/index.js';
import { readFilmOf } from '../read-catalogue.js';
import { COLONNES, type LigneDeFilm, readFilmImporte, readLignes, toCellules } from './index.js';

const REGLE = { faits: new Set<string>(), annee: '2026-2027' };
const MORCEAUX = [
  ...['=', '+', '-', '@', "'", "''", '"', '""', ';', ',', '\n', '\r\n', '\t', ' ', '\u00a0', '\u202f', '|', '#'],
  ...[
    'é',
    'œ',
    '’',
    '« ',
    ' »',
    '→',
    '🎬',
    '\ud83c',
    '\u0000',
    '\u0007',
    '2026-10-31',
    '31/10/2026',
    '46000',
    'VRAI',
    'null',
    'mot',
  ],
];

/** Reproducible draws. */
function* drawNumbers(graine: number): Generator<number, number> {
  let etat = graine;
  for (;;) {
    etat = (Math.imul(etat, 1103515245) + 12345) & 0x7fffffff;
    yield etat / 0x80000000;
  }
}

function buildFilmAuHasard(graine: number): LigneDeFilm[] {
  const tirages = drawNumbers(graine);
  const below = (n: number): number => Math.floor(tirages.next().value * n);
  const texte = (max: number): string =>
    Array.from({ length: 1 + below(max) }, () => MORCEAUX[below(MORCEAUX.length)] ?? '').join('');
  return readFilmOf(2026).map((ligne) => ({
    ...ligne,
    fait: null,
    echeance: '2027-01-15',
    theme: `t${texte(4)}`,
    intitule: `${texte(6)}a`,
    baseLegale: texte(8),
    remarque: texte(8),
    ressources: [texte(3), texte(3)],
    outils: [],
    horsFilm: below(2) === 0,
  }));
}

/** What Focale keeps of these lines. */
function readKept(lignes: readonly LigneDeFilm[]): LigneDeFilm[] {
  const lues = readLignes(
    lignes.map((ligne, rang) => ({ numero: rang + 1, cellules: toCellules(ligne) })),
    REGLE,
  );
  expect(lues.anomalies).toEqual([]);
  return lues.lignes;
}

describe('a film written to a file', () => {
  it.each([1, 2, 3])('reads back identical, whatever its texts (draw %i)', async (graine) => {
    const gardees = readKept(buildFilmAuHasard(graine));
    const rangees = gardees.map((ligne) => Object.values(toCellules(ligne)));
    const csv = await readTableur(writeCsv([COLONNES, ...rangees]));
    expect(readFilmImporte(csv, REGLE)).toEqual(gardees);
    const colonnes = COLONNES.map((titre) =>
      titre === 'echeance_defaut' ? { titre, type: 'jour' as const } : { titre },
    );
    const classeur = await readTableur(await writeClasseur('Film', colonnes, rangees));
    expect(readFilmImporte(classeur, REGLE)).toEqual(gardees);
  });
});
