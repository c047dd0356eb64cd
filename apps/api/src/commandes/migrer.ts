import { stopOnFault } from '../demarrage/arret.js';
import { openBase } from '../demarrage/open-base.js';
import { migrate } from '../base/index.js';
import { readReglages, ReglageInvalide, type Reglages } from '../socle/config/index.js';
import { Horloge } from '../socle/contexte/index.js';
import { SCHEMA } from '../tables.js';

/** Brings the schema up to date: the only process that is given the owner's password. The embedded server is migrated as it opens. */
async function run({ DATABASE_URL_MIGRATION: proprietaire, ...reglages }: Reglages): Promise<void> {
  const { decalage } = new Horloge(reglages.FOCALE_AUJOURDHUI);
  if (proprietaire) return migrate(proprietaire, nameApplication(reglages.DATABASE_URL), { ...SCHEMA, decalage });
  if (reglages.DATABASE_URL)
    throw new ReglageInvalide(
      'Réglage DATABASE_URL_MIGRATION manquant : attendu l’adresse postgres://… du rôle propriétaire.',
    );
  await (await openBase(readReglages(process.env))).close();
}

const nameApplication = (adresse: string | undefined): string =>
  adresse ? decodeURIComponent(new URL(adresse).username) : 'focale_application';

run(readReglages(process.env)).catch(stopOnFault);
