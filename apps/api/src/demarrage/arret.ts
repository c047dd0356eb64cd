import { setTimeout as delay } from 'node:timers/promises';
import { BaseDejaOuverte, BaseNonMigree } from '../base/index.js';
import { ReglageInvalide } from '../socle/config/index.js';
import { describeErreur } from '../socle/erreurs/index.js';

const CONNUES = [ReglageInvalide, BaseDejaOuverte, BaseNonMigree];

/** Ends the process on a fault of start-up, with one clear line when its cause is known. */
export function stopOnFault(erreur: unknown): never {
  if (CONNUES.some((cause) => erreur instanceof cause)) console.error((erreur as Error).message);
  else console.error('Focale n’a pas pu démarrer :', describeErreur(erreur));
  process.exit(1);
}

const VEILLE_MS = 250;

/**
 * Calls back when the process that launched this one is gone: npm passes a signal to its shell, and the shell ends
 * without passing it on.
 */
function onOrphaned(suite: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const veille = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(veille);
    suite();
  }, VEILLE_MS);
  veille.unref();
}

/** One thing to close, and how long it may take, in milliseconds. */
interface Etape {
  readonly fermeture: () => Promise<void>;
  readonly duree: number;
}

/**
 * Closes these, in order, at SIGTERM or SIGINT or when the launcher is gone, then ends the process. What hangs (a database
 * that is stopped, a client that does not read) is left at the end of its time: the whole is over within ten seconds.
 */
export function onStop(...etapes: readonly Etape[]): void {
  let encours = false;
  const stop = (): void => {
    if (encours) return;
    encours = true;
    void closeAll(etapes).then((propre) => process.exit(propre ? 0 : 1));
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    // The package of the embedded database stops it at the signal itself, under the requests that end.
    process.removeAllListeners(signal);
    process.on(signal, stop);
  }
  onOrphaned(stop);
}

async function closeAll(etapes: readonly Etape[]): Promise<boolean> {
  let propre = true;
  for (const { fermeture, duree } of etapes) {
    try {
      const fin = await Promise.race([fermeture().then(() => 'close'), delay(duree, 'late', { ref: false })]);
      if (fin === 'close') continue;
      console.error(`Focale s’arrête sans attendre davantage (${duree / 1000} s).`);
    } catch (erreur) {
      console.error('Focale s’est mal arrêtée :', describeErreur(erreur));
    }
    propre = false;
  }
  return propre;
}
