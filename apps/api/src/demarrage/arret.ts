import { BaseDejaOuverte, BaseNonMigree } from '../socle/base/index.js';
import { ReglageInvalide } from '../socle/config/index.js';

const CONNUES = [ReglageInvalide, BaseDejaOuverte, BaseNonMigree];

/** Ends the process on a fault of start-up, with one clear line when its cause is known. */
export function stopOnFault(erreur: unknown): never {
  if (CONNUES.some((cause) => erreur instanceof cause)) console.error((erreur as Error).message);
  else console.error('Focale n’a pas pu démarrer :', erreur);
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

/** Runs `fermeture` once, at SIGTERM or SIGINT or when the launcher is gone, then ends the process. */
export function onStop(fermeture: () => Promise<void>): void {
  let encours = false;
  const stop = (): void => {
    if (encours) return;
    encours = true;
    fermeture().then(
      () => process.exit(0),
      (erreur: unknown) => {
        console.error(erreur);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
  onOrphaned(stop);
}
