import '@fastify/multipart';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { Base } from '../../socle/base/index.js';
import { Audit, Contexte } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { Fichiers } from '../../socle/fichiers/index.js';
import { Taches } from '../../socle/taches/index.js';
import { readDemandees } from './read-demandees.js';
import { ImportsDesignations } from './imports-designations.js';
import { TACHE_IMPORTER_DESIGNATIONS } from './travail-import.js';

const LIMITE_MO = 10;

interface Piece {
  readonly nom: string;
  readonly type: string;
  readonly contenu: Buffer;
}

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
    const { piece, colonnes } = await readParties(requete);
    const id = randomUUID();
    const demandees = readDemandees(colonnes);
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

/** The parts may come in any order. */
async function readParties(requete: FastifyRequest): Promise<{ piece: Piece; colonnes: string | undefined }> {
  if (!requete.isMultipart()) throw refusePiece();
  let piece: Piece | undefined;
  let colonnes: string | undefined;
  try {
    for await (const partie of requete.parts({ limits: { fileSize: LIMITE_MO * 1024 * 1024, files: 1, fields: 5 } })) {
      if (partie.type === 'file') {
        const contenu = await partie.toBuffer();
        if (partie.fieldname === 'fichier') piece = { nom: readNom(partie.filename), type: partie.mimetype, contenu };
      } else if (partie.fieldname === 'colonnes') colonnes = String(partie.value);
    }
  } catch (erreur) {
    if ((erreur as { statusCode?: number }).statusCode !== 413) throw refusePiece();
    throw new ErreurMetier('import_designations.fichier_trop_volumineux', { donnees: { limite: LIMITE_MO } });
  }
  if (!piece) throw refusePiece();
  if (piece.contenu.length === 0) throw refusePiece('Ce fichier est vide : choisissez un fichier CSV ou XLSX.');
  return { piece, colonnes };
}

function refusePiece(message = 'Joignez un fichier CSV ou XLSX dans le champ « fichier ».'): ErreurMetier {
  return new ErreurMetier('saisie.invalide', { erreurs: [{ champ: 'fichier', message }] });
}

/** Name to show; browsers may send a path, and PostgreSQL has no character zero. */
function readNom(nom: string): string {
  const seul = basename(nom.replaceAll('\\', '/').replaceAll('\u0000', '')).trim();
  return seul === '' ? 'designations.csv' : seul.slice(0, 200);
}
