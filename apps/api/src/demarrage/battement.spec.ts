import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitFor } from '../../../../tests/harnais/wait-for.js';
import { isBattant, startBattement } from './battement.js';

describe('the worker’s heartbeat', () => {
  let dossier: string;
  let temoin: string;

  beforeEach(async () => {
    dossier = await mkdtemp(join(tmpdir(), 'focale-battement-'));
    temoin = join(dossier, 'worker');
  });

  afterEach(() => rm(dossier, { recursive: true }));

  it('is absent before the first beat, and stops with the process', async () => {
    expect(isBattant(temoin)).toBe(false);
    const stop = startBattement(temoin);
    stop();
    expect(isBattant(temoin)).toBe(true);
    const { mtimeMs } = await stat(temoin);
    expect(isBattant(temoin, mtimeMs + 30_000)).toBe(true);
    expect(isBattant(temoin, mtimeMs + 31_000)).toBe(false);
  });

  it('touches its file again at each beat', async () => {
    const stop = startBattement(temoin, 5);
    await utimes(temoin, 0, 0);
    await waitFor(async () => (await stat(temoin)).mtimeMs > 0);
    stop();
  });
});
