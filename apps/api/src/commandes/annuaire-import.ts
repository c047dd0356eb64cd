import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { stopOnFault } from '../demarrage/arret.js';
import type { RapportImport } from '../etablissements/index.js';
import { formatRapport } from './format-rapport.js';
import { CommandeRefusee, readOptions, stopOnRefusal, UsageIncorrect } from './usage.js';

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
  if (!etat?.isFile()) throw new CommandeRefusee(`Import refusé. Fichier introuvable : ${chemin}`);
  // Loaded here: what is wrong in the command is told at once.
  const { withContexte } = await import('../demarrage/with-contexte.js');
  const { FichierNonReconnu, ImportAnnuaire } = await import('../etablissements/index.js');
  const { Base } = await import('../socle/contexte/index.js');
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
  ).catch((erreur: unknown) => {
    throw erreur instanceof FichierNonReconnu ? new CommandeRefusee(`Import refusé. ${erreur.message}`) : erreur;
  });
}

run().catch(stopOnRefusal).catch(stopOnFault);
