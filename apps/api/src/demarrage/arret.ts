import { BaseDejaOuverte } from '../socle/base/index.js';
import { ReglageInvalide } from '../socle/config/index.js';

/** Ends the process on a fault of start-up, with one clear line when its cause is known. */
export function stopOnFault(erreur: unknown): never {
  if (erreur instanceof ReglageInvalide || erreur instanceof BaseDejaOuverte) console.error(erreur.message);
  else console.error('Focale n’a pas pu démarrer :', erreur);
  process.exit(1);
}

/** Runs `fermeture` once, at SIGTERM or SIGINT, then ends the process. */
export function onStop(fermeture: () => Promise<void>): void {
  let encours = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (encours) return;
      encours = true;
      fermeture().then(
        () => process.exit(0),
        (erreur: unknown) => {
          console.error(erreur);
          process.exit(1);
        },
      );
    });
  }
}
