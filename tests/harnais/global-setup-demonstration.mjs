import { openBases } from './bases-du-lancement.mjs';
import { openDossierDesEssais } from './dossier-des-essais.mjs';

/** For `npm test`: the demonstration too, loaded once for the files of the API and the scenarios of the browser, and the browser. */
export default async function setup() {
  openDossierDesEssais();
  // Into the folder of the run, before two test files ask for it at once (see `navigateur.ts`).
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  await openBases({ demonstration: true });
}
