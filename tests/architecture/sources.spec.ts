import { describe, expect, it } from '@jest/globals';
import { listFiles, listFolders, readText } from './lecture.js';

const LIGNES_MAX = 300;
/** Written by a generator from the contract: nobody reads it. */
const ENGENDRES = /^libs\/api-client\/src\/(schema\.d\.ts$|regles\/)/;

interface Ordre {
  readonly niveaux: readonly (readonly string[])[];
  readonly sommet: readonly string[];
  readonly web: {
    readonly dessous: string[];
    readonly avec: Readonly<Record<string, string>>;
    readonly dessus: string[];
  };
}

const sources = listFiles('apps', 'libs', 'tests', 'outils').filter(
  (chemin) => /\.(tsx?|mjs)$/.test(chemin) && !ENGENDRES.test(chemin),
);
const countLines = (chemin: string): number => readText(chemin).trimEnd().split('\n').length;

describe('the sources', () => {
  it('stay short enough to be read in one look', () => {
    const longues = sources
      .map((chemin) => ({ chemin, lignes: countLines(chemin) }))
      .filter((f) => f.lignes > LIGNES_MAX);
    expect(longues).toEqual([]);
  });

  it('are named in kebab-case, without accents', () => {
    const deviants = sources.filter((chemin) => !/^[a-z0-9./-]+$/.test(chemin.replace('__', '')));
    expect(deviants).toEqual([]);
  });

  it('hold no compiled copy, which would be loaded in the place of the source', () => {
    const compiles = listFiles('apps', 'libs').filter((chemin) => /\/src\/.*\.js$/.test(chemin));
    expect(compiles).toEqual([]);
  });
});

describe('a table looked up with a text', () => {
  /** Read by `Object.hasOwn`, or by `Object.entries`; each is a dictionary that the browser lists too, or made data. */
  const LUES_AUTREMENT = new Set(['LIBELLES_RESPONSABLES', 'EVENEMENTS']);
  const tables = sources
    .filter((chemin) => /^(?:apps\/api|libs\/domaine)\/src\//.test(chemin) && !chemin.endsWith('.spec.ts'))
    .flatMap((chemin) => [...readText(chemin).matchAll(/const (\w+): (?:Readonly<)?Record<string,/g)])
    .map(([, nom = '']) => nom);

  it('is a Map: in an object, « constructor » and « toString » are found without having been written', () => {
    expect(tables.filter((nom) => /^[A-Z_]+$/.test(nom) && !LUES_AUTREMENT.has(nom))).toEqual([]);
    expect(tables).toEqual(expect.arrayContaining([...LUES_AUTREMENT]));
  });

  it('is never an object that was told to take any text', () => {
    const elargies = sources.filter(
      (chemin) =>
        chemin.startsWith('apps/api/src/') && /\(\w+ as (?:Readonly<)?Record<string, .*?>+\)\[/.test(readText(chemin)),
    );
    expect(elargies).toEqual([]);
  });
});

describe('the capabilities of the API', () => {
  const ordre = JSON.parse(readText('outils/maison/ordre-des-imports.json')) as Ordre;
  const capacites = listFolders('apps/api/src');

  it('all have their place in the order of imports', () => {
    const connues = [...ordre.niveaux.flat(), ...ordre.sommet];
    expect(capacites.filter((nom) => !connues.includes(nom))).toEqual([]);
  });

  it('give their names to the domains of the web, which follow their order', () => {
    const { dessous, avec, dessus } = ordre.web;
    const connues = [...ordre.niveaux.flat(), ...Object.keys(avec)];
    expect(listFolders('apps/web/src/domaines').filter((nom) => !connues.includes(nom))).toEqual([]);
    expect(Object.values(avec).filter((nom) => !ordre.niveaux.flat().includes(nom))).toEqual([]);
    expect(listFolders('apps/web/src').sort()).toEqual([...dessous, 'domaines', ...dessus].sort());
  });
});
