import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Base } from '../../socle/contexte/index.js';
import { Fichiers } from '../../socle/fichiers/index.js';
import { Taches } from '../../socle/taches/index.js';
import { FichierNonReconnu } from '../annuaire/fichier-non-reconnu.js';
import { TACHE_IMPORTER_ANNUAIRE } from '../taches.js';
import type { PerimetreImport } from './demande-import.js';
import { ImportAnnuaire } from './import-annuaire.js';
import { Imports } from './imports.js';

/** What the job is queued with: the périmètre is that of the agent when the file was sent. */
export interface TravailDImport {
  readonly import: string;
  readonly perimetre?: PerimetreImport;
}

const INTERVALLE_MS = 500;

/** The background job: one transaction for the data, the report and the removal of the file. */
@Injectable()
export class TravailImport implements OnModuleInit {
  private readonly logger = new Logger('Annuaire');

  constructor(
    private readonly base: Base,
    private readonly taches: Taches,
    private readonly fichiers: Fichiers,
    private readonly imports: Imports,
    private readonly importAnnuaire: ImportAnnuaire,
  ) {}

  onModuleInit(): void {
    this.taches.define<TravailDImport>(TACHE_IMPORTER_ANNUAIRE, (travail) => this.execute(travail));
  }

  /** Never throws for a refused file: trying again would change nothing. */
  async execute({ import: id, perimetre }: TravailDImport): Promise<void> {
    try {
      await this.base.runSysteme('annuaire', () => this.importFile(id, perimetre));
    } catch (erreur) {
      if (!(erreur instanceof FichierNonReconnu)) this.logger.error({ err: erreur }, 'Directory import failed');
      await this.base.runSysteme('annuaire', async () => {
        const fichier = (await this.imports.findEnCours(id))?.fichier;
        await this.imports.refuse(id, explain(erreur));
        if (fichier) await this.fichiers.remove(fichier);
      });
    }
  }

  private async importFile(id: string, perimetre: PerimetreImport | undefined): Promise<void> {
    await this.imports.lock();
    // Looked up once the lock is held: a job delivered twice finds the work done.
    const demande = await this.imports.findEnCours(id);
    const fichier = demande && (await this.fichiers.open(demande.fichier));
    if (!demande || !fichier) return;
    let derniere = 0;
    await this.importAnnuaire.execute({ ...demande, perimetre }, fichier, async (progression) => {
      if (Date.now() - derniere < INTERVALLE_MS) return;
      derniere = Date.now();
      this.imports.updateProgression(id, progression);
    });
    await this.fichiers.remove(demande.fichier);
  }
}

function explain(erreur: unknown): string {
  return erreur instanceof FichierNonReconnu
    ? erreur.message
    : 'L’import s’est arrêté sur une erreur du serveur : rien n’a été enregistré. Envoyez le fichier de nouveau ; si cela persiste, prévenez l’administrateur.';
}
