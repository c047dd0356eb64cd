import { stopOnFault } from '../demarrage/arret.js';
import { withBase } from '../demarrage/open-base.js';
import { migrate } from '../socle/base/index.js';
import { readReglages } from '../socle/config/index.js';
import { Horloge } from '../socle/contexte/index.js';

const reglages = readReglages(process.env);
withBase(reglages, (adresses) => migrate(adresses, new Horloge(reglages.FOCALE_AUJOURDHUI).decalage)).catch(
  stopOnFault,
);
