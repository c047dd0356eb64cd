import { Invitations } from '../agents/index.js';
import { stopOnFault } from '../demarrage/arret.js';
import { withContexte } from '../demarrage/with-contexte.js';
import { ErreurMetier } from '../socle/erreurs/index.js';
import { readOptions, stopOnRefusal, UsageIncorrect } from './usage.js';

const USAGE = 'Usage : npm run compte:lien -- --courriel x@y';

/** Prints a new single-use activation link of a known person, for a set-up without a mail server; the audit trail says so. */
async function run(): Promise<void> {
  const { values } = readOptions({ options: { courriel: { type: 'string' } } }, USAGE);
  const courriel = values.courriel?.trim().toLowerCase() ?? '';
  if (courriel === '') throw new UsageIncorrect(`Option manquante : --courriel.\n${USAGE}`);
  const adresse = await withContexte((application) => application.get(Invitations).createLien(courriel));
  console.error(`Lien d’activation de ${courriel}, valable quatorze jours, une fois :`);
  console.info(adresse);
}

run()
  .catch((erreur: unknown) =>
    stopOnRefusal(erreur, (cause) => (cause instanceof ErreurMetier ? cause.detail : undefined)),
  )
  .catch(stopOnFault);
