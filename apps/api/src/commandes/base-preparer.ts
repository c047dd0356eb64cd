import { initialize, prepare, readSecrets } from '../base/index.js';
import { readReglages } from '../socle/config/index.js';
import { Horloge } from '../socle/contexte/index.js';
import { describeErreur } from '../socle/erreurs/index.js';
import { SCHEMA } from '../tables.js';

/**
 * Prepares the embedded server in a process of its own, the only one that holds the passwords of its superuser and of its
 * owner: `initialiser DOSSIER DONNEES` makes its files and tells the parent the password of the application,
 * `migrer DOSSIER PORT` makes its roles and brings its schema up to date.
 */
async function run([travail = '', dossier = '', suite = '']: readonly string[]): Promise<void> {
  if (travail === 'initialiser') {
    await initialize(dossier, suite);
    process.send?.(readSecrets(dossier).application);
  } else {
    const { decalage } = new Horloge(readReglages(process.env).FOCALE_AUJOURDHUI);
    await prepare(dossier, Number(suite), { ...SCHEMA, decalage });
  }
}

run(process.argv.slice(2)).then(
  () => process.disconnect?.(),
  (erreur: unknown) => {
    console.error(describeErreur(erreur));
    process.exit(1);
  },
);
