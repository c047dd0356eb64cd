import { it } from '@jest/globals';
import { join } from 'node:path';
import { listFiles, RACINE, readText } from '../architecture/lecture.js';

/** Test files of these folders, or these files, from the root of the workspace. */
const listSpecs = (...chemins: readonly string[]): string[] =>
  chemins.flatMap((chemin) =>
    chemin.endsWith('.spec.ts')
      ? [chemin]
      : listFiles(chemin)
          .filter((nom) => nom.endsWith('.spec.ts'))
          .sort(),
  );

/** Test files that a group of `tests/groupes` names, by group. */
export function listGroupes(): ReadonlyMap<string, string[]> {
  const nommes = listFiles('tests/groupes').map((groupe) => {
    const chemins = readText(groupe).match(/'(?:apps|libs|tests)\/[^']+'/g) ?? [];
    return [groupe, listSpecs(...chemins.map((chemin) => chemin.slice(1, -1)))] as const;
  });
  return new Map(nommes);
}

/** Test files that no group names: a new folder is among them. The scenarios of the browser are played apart. */
export function listAutresSpecs(): string[] {
  const nommes = new Set([...listGroupes().values()].flat());
  return listSpecs('apps', 'libs', 'tests').filter(
    (chemin) => !chemin.startsWith('tests/navigateur/') && !nommes.has(chemin),
  );
}

/**
 * Plays these test files in one context of jest: the modules of the application, which each context loads and compiles again, and the
 * start of the application cost more than most files do. The database is emptied from one file to the next. A file
 * that cannot be read is a test that fails, and stops no other.
 */
export async function importSpecs(...chemins: readonly string[]): Promise<void> {
  for (const chemin of listSpecs(...chemins)) {
    try {
      await import(join(RACINE, chemin));
    } catch (erreur) {
      it(`${chemin} can be run`, () => {
        throw erreur;
      });
    }
  }
}
