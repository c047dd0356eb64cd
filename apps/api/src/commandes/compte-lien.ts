import { stopOnFault } from '../demarrage/arret.js';
import { CommandeRefusee, readOptions, stopOnRefusal, UsageIncorrect } from './usage.js';

const USAGE = 'Usage : npm run compte:lien -- --courriel x@y';

/** Prints a new single-use activation link of a known person, for a set-up without a mail server; the audit trail says so. */
async function run(): Promise<void> {
  const { values } = readOptions({ options: { courriel: { type: 'string' } } }, USAGE);
  const courriel = values.courriel?.trim().toLowerCase() ?? '';
  if (courriel === '') throw new UsageIncorrect(`Option manquante : --courriel.\n${USAGE}`);
  const adresse = await createLien(courriel);
  console.error(`Lien d’activation de ${courriel}, valable quatorze jours, une fois :`);
  console.info(adresse);
}

async function createLien(courriel: string): Promise<string> {
  // Loaded here: what is wrong in the command is told at once.
  const { withContexte } = await import('../demarrage/with-contexte.js');
  const { Invitations } = await import('../agents/index.js');
  const { ErreurMetier } = await import('../socle/erreurs/index.js');
  return withContexte((application) => application.get(Invitations).createLien(courriel)).catch((erreur: unknown) => {
    throw erreur instanceof ErreurMetier ? new CommandeRefusee(erreur.detail) : erreur;
  });
}

run().catch(stopOnRefusal).catch(stopOnFault);
