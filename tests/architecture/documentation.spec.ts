import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { listComptes } from '../../apps/api/src/demonstration/comptes.js';
import { listFiles, readText, RACINE } from './lecture.js';

const pages = ['README.md', 'CONTRIBUTING.md', ...listFiles('docs').filter((chemin) => chemin.endsWith('.md'))];

/** Files that a page links to, from the root; addresses of the web and anchors are left out. */
function listLinks(page: string): string[] {
  return [...readText(page).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)]
    .map((trouve) => trouve[1] ?? '')
    .filter((lien) => !/^[a-z]+:/.test(lien))
    .map((lien) => normalize(join(dirname(page), lien)));
}

describe('the documentation', () => {
  it('links only to files that exist', () => {
    const liens = pages.flatMap((page) => listLinks(page).map((cible) => ({ page, cible })));
    expect(liens.length).toBeGreaterThan(5);
    expect(liens.filter(({ cible }) => !existsSync(join(RACINE, cible)))).toEqual([]);
  });

  it('names npm scripts that exist', () => {
    const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };
    const cites = pages.flatMap((page) => [...readText(page).matchAll(/npm run (?:--silent )?([a-z:-]+)/g)]);
    const inconnus = cites.map((trouve) => trouve[1] ?? '').filter((nom) => !(nom in scripts));
    expect(cites.length).toBeGreaterThan(5);
    expect(inconnus).toEqual([]);
  });

  it('gives in the README every demonstration account, and no other', () => {
    const cites = [...new Set(readText('README.md').match(/[a-z0-9]+@focale\.example/g))];
    expect(cites.sort()).toEqual(
      listComptes()
        .map(({ courriel }) => courriel)
        .sort(),
    );
  });
});
