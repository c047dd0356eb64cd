import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createApplication } from './create-application.js';
import { buildAnnonce } from './demarrage/annonce.js';
import { onStop, stopOnFault } from './demarrage/arret.js';
import { closeService, DUREE_BASE, DUREE_SERVICE } from './demarrage/close-service.js';
import { openBase } from './demarrage/open-base.js';
import { COMPTES, loadDemonstration, MOT_DE_PASSE } from './demonstration/index.js';
import { readReglages } from './socle/config/index.js';
import { serveOpenApi, serveSecurityTxt, serveWeb } from './socle/http/index.js';
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
  const annonce = buildAnnonce(reglages);
  annonce.addEtape('Ouverture et mise à jour de la base de données');
  const base = await openBase(reglages);
  try {
    const comptes = reglages.embarquee ? COMPTES : [];
    annonce.addEtape('Démarrage de l’application');
    const application = await createApplication({ reglages, adresses: base.adresses, comptes });
    onStop(
      { fermeture: () => closeService(application), duree: DUREE_SERVICE },
      { fermeture: () => base.close(), duree: DUREE_BASE },
    );
    serveOpenApi(application);
    serveSecurityTxt(application, reglages);
    await serveWeb(application, DOSSIER_WEB);
    const service = application.get(EtatDuService);
    if (reglages.embarquee) service.close();
    await application.listen(reglages.PORT, '0.0.0.0');
    if (reglages.embarquee) {
      annonce.addEtape('Chargement des données de démonstration');
      await loadDemonstration(application);
    }
    service.open();
    annonce.addPrete(comptes, MOT_DE_PASSE);
  } catch (erreur) {
    await base.close();
    throw erreur;
  }
}

function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const essai = createServer();
    essai.once('error', () => resolve(false));
    essai.listen(port, '0.0.0.0', () => essai.close(() => resolve(true)));
  });
}

start().catch(stopOnFault);
