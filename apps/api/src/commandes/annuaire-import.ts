import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { stopOnFault } from '../demarrage/arret.js';
import { withContexte } from '../demarrage/with-contexte.js';
import { FichierNonReconnu, ImportAnnuaire, type RapportImport } from '../etablissements/index.js';
import { Base } from '../socle/contexte/index.js';
import { formatRapport } from './format-rapport.js';
import { readOptions, stopOnRefusal, UsageIncorrect } from './usage.js';

const USAGE = 'Usage : npm run annuaire:import -- FICHIER.csv [--academie 22] [--essai] [--json]';

interface Options {
  readonly chemin: string;
  readonly academie?: string;
  readonly essai: boolean;
  readonly json: boolean;
}

/** Imports the directory as the platform does, and prints the same report. */
async function run(): Promise<void> {
  const options = readCommande();
  const rapport = await importFile(options);
  const nom = basename(options.chemin);
  console.info(options.json ? JSON.stringify(rapport, undefined, 2) : formatRapport(rapport, nom, options.essai));
}

function readCommande(): Options {
  const { values, positionals } = readOptions(
    {
      allowPositionals: true,
      options: { academie: { type: 'string' }, essai: { type: 'boolean' }, json: { type: 'boolean' } },
    },
    USAGE,
  );
  const [chemin, ...autres] = positionals;
  if (chemin === undefined || autres.length > 0) throw new UsageIncorrect(`Donnez un fichier, un seul.\n${USAGE}`);
  if (values.academie !== undefined && !/^\d{2}$/.test(values.academie)) {
    throw new UsageIncorrect(
      `Code d'académie inattendu : « ${values.academie} » (deux chiffres, par exemple 22).\n${USAGE}`,
    );
  }
  return { chemin, academie: values.academie, essai: values.essai ?? false, json: values.json ?? false };
}

async function importFile({ chemin, academie, essai }: Options): Promise<RapportImport> {
  const etat = await stat(chemin).catch(() => undefined);
  if (!etat?.isFile()) throw new FichierNonReconnu(`Fichier introuvable : ${chemin}`);
  return withContexte((application) =>
    application.get(Base).runSysteme('annuaire', async () => {
      const importAnnuaire = application.get(ImportAnnuaire);
      await importAnnuaire.lock(() =>
        console.error('Un autre import est en cours : celui-ci commencera quand il sera fini.'),
      );
      return importAnnuaire.execute(
        { id: randomUUID(), essai, academie, nomFichier: basename(chemin) },
        { source: createReadStream(chemin), taille: etat.size },
      );
    }),
  );
}

run()
  .catch((erreur: unknown) =>
    stopOnRefusal(erreur, (cause) =>
      cause instanceof FichierNonReconnu ? `Import refusé. ${cause.message}` : undefined,
    ),
  )
  .catch(stopOnFault);
