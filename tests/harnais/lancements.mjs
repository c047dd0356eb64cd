import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** In the folder of the run: what takes long and is to happen once, as it happens. */
const buildChemin = () => join(tmpdir(), 'lancements');

/** Notes a start of what takes long: the load of the demonstration, the application that files of a group share. */
export function noteLancement(quoi) {
  appendFileSync(buildChemin(), `${quoi}\n`);
}

/** At the end of a run: the demonstration is loaded once, the shared application is started once a worker process. @throws otherwise */
export function checkLancements() {
  if (!existsSync(buildChemin())) return;
  const lancements = readFileSync(buildChemin(), 'utf8').trim().split('\n');
  console.log(`Started once each: ${lancements.join(', ')}`);
  const repetes = lancements.filter((lancement, rang) => lancements.indexOf(lancement) !== rang);
  if (repetes.length === 0) return;
  // Jest keeps to itself what a teardown throws.
  console.error(`Started again: ${repetes.join(', ')} (tests/harnais/lancements.mjs)`);
  throw new Error('Started again');
}
