import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createApplication } from './create-application.js';
import { onStop, stopOnFault } from './demarrage/arret.js';
import { closeService, DUREE_BASE, DUREE_SERVICE } from './demarrage/close-service.js';
import { openBase } from './demarrage/open-base.js';
import { COMPTES, loadDemonstration } from './demonstration/index.js';
import { readReglages, type Reglages } from './socle/config/index.js';
import { serveOpenApi, serveWeb } from './socle/http/index.js';
import { EtatDuService } from './socle/sante/index.js';

const DOSSIER_WEB = fileURLToPath(new URL('../../web/dist', import.meta.url));

async function start(): Promise<void> {
  const reglages = readReglages(process.env);
  if (!(await isPortFree(reglages.PORT))) {
    console.error(
      `Le port ${reglages.PORT} est déjà pris. Libérez-le, ou choisissez-en un autre : PORT=3001 npm start`,
    );
    process.exit(1);
  }
  const base = await openBase(reglages);
  try {
    const comptes = reglages.embarquee ? COMPTES : [];
    const application = await createApplication({ reglages, adresses: base.adresses, comptes });
    onStop(
      { fermeture: () => closeService(application), duree: DUREE_SERVICE },
      { fermeture: () => base.close(), duree: DUREE_BASE },
    );
    serveOpenApi(application);
    await serveWeb(application, DOSSIER_WEB);
    const service = application.get(EtatDuService);
    if (reglages.embarquee) service.close();
    await application.listen(reglages.PORT, '0.0.0.0');
    if (reglages.embarquee) await loadDemonstration(application);
    service.open();
    announce(reglages);
  } catch (erreur) {
    await base.close();
    throw erreur;
  }
}

function announce({ PORT, embarquee }: Reglages): void {
  const lignes = [`Focale est prête : http://localhost:${PORT}`];
  if (embarquee) {
    lignes.push('Comptes de démonstration (mot de passe focale-demo) :');
    lignes.push(...COMPTES.map(({ courriel, libelle }) => `  ${courriel.padEnd(32)} ${libelle}`));
  }
  console.info(lignes.join('\n'));
}

function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const essai = createServer();
    essai.once('error', () => resolve(false));
    essai.listen(port, '0.0.0.0', () => essai.close(() => resolve(true)));
  });
}

start().catch(stopOnFault);
