import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Audit, Base, Contexte } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { Fichiers } from '../../socle/fichiers/index.js';
import { readEnvoi } from '../../socle/tableurs/index.js';
import { Taches } from '../../socle/taches/index.js';
import { readDemandees } from './read-demandees.js';
import { ImportsDesignations } from './imports-designations.js';
import { TACHE_IMPORTER_DESIGNATIONS } from './travail-import.js';

const CONSIGNE = 'Joignez un fichier CSV ou XLSX qui a des lignes, dans le champ « fichier ».';

/** Receives a spreadsheet of designations and queues the job, in one transaction: both exist, or neither. */
@Injectable()
export class CreateImportDesignations {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly fichiers: Fichiers,
    private readonly imports: ImportsDesignations,
    private readonly taches: Taches,
    private readonly audit: Audit,
  ) {}

  async execute(requete: FastifyRequest, essai: boolean): Promise<{ id: string }> {
    const { agent, academie, annee } = this.contexte.acces;
    if (academie === undefined || annee === undefined) throw new ErreurMetier('acces.introuvable');
    const { piece, champs } = readEnvoi(requete, {
      consigne: CONSIGNE,
      tropVolumineux: 'import_designations.fichier_trop_volumineux',
    });
    const id = randomUUID();
    const demandees = readDemandees(champs.get('colonnes'));
    await this.base.withSysteme('designations', async () => {
      const depot = { nom: piece.nom, type: piece.type, agent: agent.id };
      const { id: fichier } = await this.fichiers.add(depot, Readable.from([piece.contenu]));
      const demande = { id, agent: agent.id, academie, annee, essai, nomFichier: piece.nom, fichier };
      await this.imports.add({ ...demande, colonnes: { demandees } });
      await this.taches.enqueue(TACHE_IMPORTER_DESIGNATIONS, { import: id });
    });
    await this.audit.record({
      evenement: 'designations.import_requested',
      objet: id,
      apres: { essai, academie, annee },
    });
    return { id };
  }
}
