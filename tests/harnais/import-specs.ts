import { it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const RACINE = join(import.meta.dirname, '../..');

/** Test files of these folders, or these files, from the root of the workspace. */
export function listSpecs(...chemins: readonly string[]): string[] {
  return chemins.flatMap((chemin) =>
    chemin.endsWith('.spec.ts')
      ? [chemin]
      : readdirSync(join(RACINE, chemin), { recursive: true, encoding: 'utf8' })
          .filter((nom) => nom.endsWith('.spec.ts'))
          .sort()
          .map((nom) => `${chemin}/${nom}`),
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
