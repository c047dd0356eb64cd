import { closeDossierDesEssais } from './dossier-des-essais.mjs';

/** Removes what scenarios were copied from, and the browser. */
export default function teardown() {
  closeDossierDesEssais();
}
