import { openBases } from './bases-du-lancement.mjs';
import { openDossierDesEssais } from './dossier-des-essais.mjs';

/** For files that are run one by one: a database that knows nobody. */
export default async function setup() {
  openDossierDesEssais();
  await openBases();
}
