import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Readable } from 'node:stream';
import { Audit, Base } from '../../socle/contexte/index.js';
import { Fichiers } from '../../socle/fichiers/index.js';
import { FichierRefuse, type LigneDeTableur, readTableur } from '../../socle/tableurs/index.js';
import { Taches } from '../../socle/taches/index.js';
import { AnalyzeFichier } from './analyze-fichier.js';
import { buildRejets } from './build-rejets.js';
import { findColonnes, LISTE_CHAMPS, listManquants } from './champs.js';
import type { Disposition } from './erreur-de-ligne.js';
import { type ImportDeDesignations, ImportsDesignations } from './imports-designations.js';
import type { RapportImportDesignations } from './rapport.js';
import { WriteDesignations } from './write-designations.js';

export const TACHE_IMPORTER_DESIGNATIONS = 'designations.importer';

const INTERVALLE_MS = 500;

/** Share of the work, out of 100, done once the file is analyzed. */
const PART_ANALYSE = 20;

interface TravailDImport {
  readonly import: string;
}

/** The background job: one transaction for the data, the report and the removal of the file. A trial only analyzes. */
@Injectable()
export class TravailImportDesignations implements OnModuleInit {
  private readonly logger = new Logger('Designations');

  constructor(
    private readonly base: Base,
    private readonly taches: Taches,
    private readonly fichiers: Fichiers,
    private readonly imports: ImportsDesignations,
    private readonly analyze: AnalyzeFichier,
    private readonly write: WriteDesignations,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.taches.define<TravailDImport>(TACHE_IMPORTER_DESIGNATIONS, (travail) => this.execute(travail));
  }

  /** Never throws for a refused file: trying again would change nothing. */
  async execute({ import: id }: TravailDImport): Promise<void> {
    try {
      await this.base.runSysteme('designations', () => this.importFile(id));
    } catch (erreur) {
      if (!(erreur instanceof FichierRefuse)) this.logger.error({ err: erreur }, 'Import of designations failed');
      await this.base.runSysteme('designations', async () => {
        const demande = await this.imports.lockEnCours(id);
        if (!demande) return;
        await this.imports.refuse(id, explain(erreur));
        if (erreur instanceof ColonnesManquantes) await this.saveColonnes(demande, erreur.disposition);
        if (demande.fichier) await this.fichiers.remove(demande.fichier);
      });
    }
  }

  private async importFile(id: string): Promise<void> {
    const demande = await this.imports.lockEnCours(id);
    const fichier = demande?.fichier ? await this.fichiers.open(demande.fichier) : undefined;
    if (!demande?.fichier || !fichier) return;
    const [entete, ...lignes] = await readTableur(await readAll(fichier.source));
    const entetes = entete?.cellules ?? [];
    const disposition = { entetes, colonnes: findColonnes(entetes, demande.colonnes.demandees) };
    if (listManquants(disposition.colonnes).length > 0) throw new ColonnesManquantes(disposition);
    const { rapport, rejets } = await this.apply(demande, lignes, disposition);
    await this.saveColonnes(demande, disposition);
    await this.imports.close(id, rapport, rejets);
    await this.fichiers.remove(demande.fichier);
    const { erreurs, ...comptes } = rapport;
    const { agent, essai, annee } = demande;
    const apres = { agent, essai, ...comptes, erreurs: erreurs.length };
    await this.audit.record({ evenement: 'designations.imported', objet: id, annee, apres });
  }

  private async apply(
    demande: ImportDeDesignations,
    lignes: readonly LigneDeTableur[],
    disposition: Disposition,
  ): Promise<{ rapport: RapportImportDesignations; rejets: string | null }> {
    if (!demande.essai) await this.write.lock();
    const { aImporter, inchangees, erreurs } = await this.analyze.execute(lignes, disposition, demande);
    const sansAcces = demande.essai
      ? 0
      : await this.write.execute(aImporter, demande, this.followProgression(demande.id));
    const rapport = {
      lues: lignes.length,
      importees: aImporter.length,
      inchangees,
      rejetees: new Set(erreurs.map(({ ligne }) => ligne)).size,
      sansAcces,
      erreurs: [...erreurs],
    };
    if (erreurs.length === 0) return { rapport, rejets: null };
    const contenu = buildRejets(disposition.entetes, lignes, erreurs);
    const depot = { nom: 'rejets.csv', type: 'text/csv', agent: demande.agent };
    const { id: rejets } = await this.fichiers.add(depot, Readable.from([contenu]));
    return { rapport, rejets };
  }

  private async saveColonnes(
    { id, colonnes: { demandees } }: ImportDeDesignations,
    { entetes, colonnes }: Disposition,
  ): Promise<void> {
    const trouvees = Object.fromEntries(
      LISTE_CHAMPS.flatMap((champ) => {
        const entete = entetes[colonnes.get(champ) ?? -1];
        return entete === undefined ? [] : [[champ, entete]];
      }),
    );
    await this.imports.updateColonnes(id, { demandees, entetes, trouvees });
  }

  /** Tells how far the work is, twice a second at most. */
  private followProgression(id: string): (part: number) => Promise<void> {
    let derniere = Date.now();
    return async (part) => {
      if (Date.now() - derniere < INTERVALLE_MS) return;
      derniere = Date.now();
      this.imports.updateProgression(id, Math.floor(PART_ANALYSE + part * (99 - PART_ANALYSE)));
    };
  }
}

class ColonnesManquantes extends FichierRefuse {
  constructor(readonly disposition: Disposition) {
    const manquants = listManquants(disposition.colonnes).join(', ');
    super(
      `Colonnes introuvables : ${manquants}. Indiquez quelle colonne du fichier les donne, ou renommez-les comme dans le modèle.`,
    );
  }
}

async function readAll(source: Readable): Promise<Buffer> {
  const blocs: Buffer[] = [];
  for await (const bloc of source as AsyncIterable<Buffer>) blocs.push(bloc);
  return Buffer.concat(blocs);
}

function explain(erreur: unknown): string {
  return erreur instanceof FichierRefuse
    ? erreur.message
    : 'L’import s’est arrêté sur une erreur du serveur : rien n’a été enregistré. Envoyez le fichier de nouveau ; si cela persiste, prévenez l’administrateur.';
}
