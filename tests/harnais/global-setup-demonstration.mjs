import { openBases } from './bases-du-lancement.mjs';
import { openDossierDesEssais } from './dossier-des-essais.mjs';
import { installNavigateur } from './navigateur-apporte.mjs';

/** For `npm test`: the demonstration too, loaded once for the files of the API and the scenarios of the browser, and the browser. */
export default async function setup() {
  openDossierDesEssais();
  await installNavigateur();
  await openBases({ demonstration: true });
}
