import { stopOnFault } from '../demarrage/arret.js';
import { withBase } from '../demarrage/open-base.js';
import { migrate } from '../socle/base/index.js';
import { readReglages } from '../socle/config/index.js';

withBase(readReglages(process.env), (adresses) => migrate(adresses)).catch(stopOnFault);
