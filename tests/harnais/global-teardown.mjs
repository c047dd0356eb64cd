import { checkLancements } from './lancements.mjs';
import { closeDossierDesEssais } from './dossier-des-essais.mjs';

/** Stops the PostgreSQL of the run. @throws when something that is started once was started more often */
export default async function teardown() {
  for (const close of globalThis.fermeturesDesBases ?? []) await close();
  try {
    checkLancements();
  } finally {
    closeDossierDesEssais();
  }
}
