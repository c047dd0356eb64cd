import { stopOnFault } from '../demarrage/arret.js';
import { BaseEmbarquee } from '../base/index.js';
import { readReglages } from '../socle/config/index.js';

/** Prints the connection address of the application role. */
async function print(): Promise<void> {
  const reglages = readReglages(process.env);
  const adresse =
    reglages.DATABASE_URL ?? (await new BaseEmbarquee(reglages.dossierDonnees).findRunning())?.application;
  if (adresse === undefined) {
    console.error('Focale ne tourne pas : lancez « npm start », ou donnez DATABASE_URL.');
    process.exitCode = 1;
    return;
  }
  console.info(adresse);
}

print().catch(stopOnFault);
