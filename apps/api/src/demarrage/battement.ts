import { statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Touched by the worker of this machine, or of this container. */
const TEMOIN = join(tmpdir(), 'focale-worker');
const PERIODE_MS = 10_000;
/** Three missed beats: a long job leaves the loop free, a frozen process does not. */
const PATIENCE_MS = 3 * PERIODE_MS + 1000;

/** Says that this process turns, by the date of a file: it listens to no port that could be asked. Returns its end. */
export function startBattement(temoin = TEMOIN, periode = PERIODE_MS): () => void {
  const beat = (): void => {
    const instant = new Date();
    try {
      utimesSync(temoin, instant, instant);
    } catch {
      writeFileSync(temoin, '');
      utimesSync(temoin, instant, instant);
    }
  };
  beat();
  const minuterie = setInterval(beat, periode);
  return () => clearInterval(minuterie);
}

/** Whether the file was touched lately, in milliseconds of this machine's time. */
export function isBattant(temoin = TEMOIN, maintenant = Date.now()): boolean {
  const touche = statSync(temoin, { throwIfNoEntry: false })?.mtimeMs;
  return touche !== undefined && maintenant - touche < PATIENCE_MS;
}
