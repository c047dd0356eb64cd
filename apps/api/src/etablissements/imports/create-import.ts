import '@fastify/multipart';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { Base } from '../../socle/base/index.js';
import { Audit, Contexte } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { Fichiers } from '../../socle/fichiers/index.js';
import { Taches } from '../../socle/taches/index.js';
import { TACHE_IMPORTER_ANNUAIRE } from '../taches.js';
import type { DemandeImport } from './demande-import.js';
import type { CreateImportDto } from './import.vue.js';
import { Imports } from './imports.js';
import { computePerimetre } from './perimetre-import.js';
import type { TravailDImport } from './travail-import.js';

/** The whole country is about 50 MB. */
const LIMITE_MO = 80;

/** Receives the file of an import and queues the job, in one transaction: both exist, or neither. */
@Injectable()
export class CreateImport {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly fichiers: Fichiers,
    private readonly imports: Imports,
    private readonly taches: Taches,
    private readonly audit: Audit,
  ) {}

  async execute(requete: FastifyRequest, { essai, academie }: CreateImportDto): Promise<{ id: string }> {
    const { agent, habilitations } = this.contexte.acces;
    const perimetre = await computePerimetre(this.base, habilitations, academie);
    const piece = await readPiece(requete);
    const demande: DemandeImport = {
      id: randomUUID(),
      essai: essai === 'true',
      nomFichier: readNom(piece.filename),
      agent: agent.id,
      academie,
      perimetre,
    };
    await this.base.withSysteme('annuaire', async () => {
      const depose = { nom: demande.nomFichier, type: piece.mimetype, agent: agent.id };
      const fichier = await this.fichiers.add(depose, piece.file);
      if (piece.file.truncated) {
        throw new ErreurMetier('annuaire.fichier_trop_volumineux', { donnees: { limite: LIMITE_MO } });
      }
      if (fichier.taille === 0) throw refusePiece('Ce fichier est vide : choisissez l’annuaire au format CSV.');
      await this.imports.add(demande, fichier.id);
      const travail: TravailDImport = { import: demande.id, perimetre };
      await this.taches.enqueue(TACHE_IMPORTER_ANNUAIRE, travail);
    });
    await this.audit.record({
      evenement: 'annuaire.import_requested',
      objet: demande.id,
      apres: { essai: demande.essai, academie },
    });
    return { id: demande.id };
  }
}

async function readPiece(requete: FastifyRequest) {
  const piece = requete.isMultipart()
    ? await requete.file({ limits: { fileSize: LIMITE_MO * 1024 * 1024, files: 1 } }).catch(() => undefined)
    : undefined;
  if (piece?.fieldname === 'fichier') return piece;
  piece?.file.resume();
  throw refusePiece('Joignez l’annuaire au format CSV dans le champ « fichier » (multipart/form-data).');
}

function refusePiece(message: string): ErreurMetier {
  return new ErreurMetier('saisie.invalide', { erreurs: [{ champ: 'fichier', message }] });
}

/** Name to show; browsers may send a path, and PostgreSQL has no character zero. */
function readNom(nom: string): string {
  const seul = basename(nom.replaceAll('\\', '/').replaceAll('\u0000', '')).trim();
  return seul === '' ? 'annuaire.csv' : seul.slice(0, 200);
}
