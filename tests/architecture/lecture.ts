import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folder of the workspace. */
export const RACINE = resolve(import.meta.dirname, '../..');
const ENGENDRES = new Set(['node_modules', 'dist', 'dist-types', '.nx', '.focale', 'coverage', 'captures']);

/** Text of a file of the workspace, from its root. */
export function readText(chemin: string): string {
  return readFileSync(join(RACINE, chemin), 'utf8');
}

/** Names of the folders directly inside this one. */
export function listFolders(dossier: string): string[] {
  return readdirSync(join(RACINE, dossier), { withFileTypes: true })
    .filter((entree) => entree.isDirectory() && !ENGENDRES.has(entree.name))
    .map((entree) => entree.name);
}

/** Every file under these folders, from the root of the workspace; what a tool generates is left out. */
export function listFiles(...dossiers: string[]): string[] {
  return dossiers.flatMap((dossier) =>
    readdirSync(join(RACINE, dossier), { withFileTypes: true })
      .filter((entree) => !ENGENDRES.has(entree.name))
      .flatMap((entree) => {
        const chemin = `${dossier}/${entree.name}`;
        return entree.isDirectory() ? listFiles(chemin) : [chemin];
      }),
  );
}
