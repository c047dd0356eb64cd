import { beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { RACINE, readText } from './lecture.js';

interface Maison {
  readonly fichiers: number;
  readonly lignes: number;
  readonly autrement: Readonly<Record<string, readonly string[]>>;
}

const PLAFONDS = JSON.parse(readText('outils/maison/plafonds.json')) as Readonly<Record<string, number>>;

describe('what is done another way than the house’s', () => {
  let maison: Maison;

  beforeAll(() => {
    maison = JSON.parse(
      execFileSync(process.execPath, ['outils/maison/maison.mjs', '--json'], { cwd: RACINE, encoding: 'utf8' }),
    ) as Maison;
  });

  // `npm run maison -- --ou <word>` says where each is found. A count that falls is written down, so that it never climbs again.
  it.each(Object.entries(PLAFONDS))('only falls: %s', (nom, plafond) => {
    expect({ nom, reste: maison.autrement[nom]?.length }).toEqual({ nom, reste: plafond });
  });

  it('has its ceiling for each count', () => {
    expect(Object.keys(maison.autrement)).toEqual(Object.keys(PLAFONDS));
    expect(maison.fichiers).toBeGreaterThan(500);
  });
});
