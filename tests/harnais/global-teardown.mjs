import { closeDossierDesEssais } from './dossier-des-essais.mjs';

/** Stops the PostgreSQL of the run. */
export default async function teardown() {
  await globalThis.fermerBaseDeTests?.();
  closeDossierDesEssais();
}
