import { createApplication } from './create-application.js';
import { onStop, stopOnFault } from './demarrage/arret.js';
import { startBattement } from './demarrage/battement.js';
import { closeService, DUREE_BASE, DUREE_SERVICE } from './demarrage/close-service.js';
import { openBase } from './demarrage/open-base.js';
import { readReglages } from './socle/config/index.js';

/** A process that does the background jobs and answers no request. */
async function start(): Promise<void> {
  const reglages = readReglages({ ...process.env, TRAVAUX_ICI: 'true' });
  const base = await openBase(reglages);
  const application = await createApplication({ reglages, adresses: base.adresses });
  let stopBattement = (): void => undefined;
  onStop(
    {
      fermeture: () => {
        stopBattement();
        return closeService(application);
      },
      duree: DUREE_SERVICE,
    },
    { fermeture: () => base.close(), duree: DUREE_BASE },
  );
  await application.init();
  stopBattement = startBattement();
}

start().catch(stopOnFault);
