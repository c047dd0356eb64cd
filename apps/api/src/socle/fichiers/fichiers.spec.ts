import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { Fichiers } from './fichiers.js';

describe('stored files', () => {
  let t: ApplicationDeTest;
  let fichiers: Fichiers;

  beforeAll(async () => {
    t = await startApplication();
    fichiers = t.application.get(Fichiers, { strict: false });
  });

  afterAll(async () => {
    await t.close();
  });

  const add = (source: Readable) =>
    t.base.runSysteme('annuaire', () => fichiers.add({ nom: 'a.csv', type: 'text/csv' }, source));

  it('gives back what was stored, whatever the size of the pieces received', async () => {
    const contenu = randomBytes(2_500_000);
    const pieces = [contenu.subarray(0, 10), contenu.subarray(10, 1_048_586), contenu.subarray(1_048_586)];
    const { id, taille } = await add(Readable.from(pieces));
    expect(taille).toBe(contenu.length);
    const morceaux = await t.fabriques.query(
      `select octet_length(octets)::int as taille from fichiers_morceaux where fichier = $1 order by rang`,
      [id],
    );
    expect(morceaux.map((morceau) => morceau['taille'])).toEqual([1_048_576, 1_048_576, 402_848]);
    const lu = await t.base.runSysteme('annuaire', async () => buffer((await fichiers.open(id))!.source));
    expect(lu.equals(contenu)).toBe(true);
  });

  it('keeps nothing of a file whose source breaks', async () => {
    const source = Readable.from(
      (function* () {
        yield Buffer.alloc(1_500_000);
        throw new Error('coupure');
      })(),
    );
    await expect(add(source)).rejects.toThrow('coupure');
    expect(await t.fabriques.query(`select 1 from fichiers where taille = 0`)).toEqual([]);
  });

  it('removes a file with its content, and knows it no longer', async () => {
    const { id } = await add(Readable.from([Buffer.from('contenu')]));
    await t.base.runSysteme('annuaire', () => fichiers.remove(id));
    expect(await t.base.runSysteme('annuaire', () => fichiers.open(id))).toBeUndefined();
    expect(await t.fabriques.query(`select 1 from fichiers_morceaux where fichier = $1`, [id])).toEqual([]);
  });
});
