import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { RACINE } from '../racine.mjs';

const ENGENDRES = new Set(['node_modules', 'dist', 'dist-types', '.nx', '.focale']);
/** Written by a generator from the contract: nobody reads them. */
const ECRITS_PAR_UN_PROGRAMME = /^libs\/api-client\/src\/(schema\.d\.ts$|regles\/)/;

/** @typedef {{ chemin: string, texte: string, lignes: number }} Source a file of the product; `chemin` from the root, `lignes` its length */

/** What is written by hand and runs for its users: TypeScript and SQL of apps and libs, without tests and generated files. @returns {Source[]} */
export function listSources() {
  return ['apps', 'libs']
    .flatMap(listFiles)
    .filter((chemin) => /\.(tsx?|sql)$/.test(chemin) && !/\.spec\.tsx?$/.test(chemin))
    .filter((chemin) => !ECRITS_PAR_UN_PROGRAMME.test(chemin))
    .map((chemin) => {
      const texte = readFileSync(join(RACINE, chemin), 'utf8');
      return { chemin, texte, lignes: texte.trimEnd().split('\n').length };
    });
}

const listFiles = (dossier) =>
  readdirSync(join(RACINE, dossier), { withFileTypes: true })
    .filter(({ name }) => !ENGENDRES.has(name))
    .flatMap((entree) => {
      const chemin = `${dossier}/${entree.name}`;
      return entree.isDirectory() ? listFiles(chemin) : [chemin];
    });

/** Files that import each file, by path. @param {Source[]} sources @returns {Map<string, string[]>} */
export function listImporteurs(sources) {
  const connus = new Set(sources.map(({ chemin }) => chemin));
  const importeurs = new Map();
  for (const { chemin, texte } of sources) {
    for (const [, cible] of texte.matchAll(/(?:from |import\()'(\.[^']*)'/g)) {
      const sansSuffixe = normalize(join(dirname(chemin), cible)).replace(/\.js$/, '');
      const trouve = [`${sansSuffixe}.ts`, `${sansSuffixe}.tsx`].find((nom) => connus.has(nom));
      if (trouve) importeurs.set(trouve, [...(importeurs.get(trouve) ?? []), chemin]);
    }
  }
  return importeurs;
}
