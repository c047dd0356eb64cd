import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Base } from '../../socle/base/index.js';
import { Audit, Contexte } from '../../socle/contexte/index.js';
import { getEnvoi, type PieceRecue } from '../../socle/envois/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { Fichiers } from '../../socle/fichiers/index.js';
import { Taches } from '../../socle/taches/index.js';
import { TACHE_IMPORTER_ANNUAIRE } from '../taches.js';
import type { DemandeImport } from './demande-import.js';
import type { CreateImportDto } from './import.vue.js';
import { Imports } from './imports.js';
import { computePerimetre } from './perimetre-import.js';
import type { TravailDImport } from './travail-import.js';

/** In bytes: what is written at once of the file. */
const TAILLE_BLOC = 1024 * 1024;

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
    const { acces } = this.contexte;
    const { agent } = acces;
    const perimetre = await computePerimetre(this.base, acces, academie);
    const piece = readPiece(requete);
    const demande: DemandeImport = {
      id: randomUUID(),
      essai: essai === 'true',
      nomFichier: piece.nom === '' ? 'annuaire.csv' : piece.nom,
      agent: agent.id,
      academie,
      perimetre,
    };
    await this.base.withSysteme('annuaire', async () => {
      const depose = { nom: demande.nomFichier, type: piece.type, agent: agent.id };
      const fichier = await this.fichiers.add(depose, Readable.from(listBlocs(piece.contenu)));
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

function readPiece(requete: FastifyRequest): PieceRecue {
  const envoi = getEnvoi(requete);
  if (envoi?.defaut === 'trop_lourd')
    throw new ErreurMetier('annuaire.fichier_trop_volumineux', { donnees: { limite: envoi.limiteMo } });
  const piece = envoi?.piece;
  if (piece?.champ !== 'fichier')
    throw refusePiece('Joignez l’annuaire au format CSV dans le champ « fichier » (multipart/form-data).');
  if (piece.contenu.length === 0) throw refusePiece('Ce fichier est vide : choisissez l’annuaire au format CSV.');
  return piece;
}

function* listBlocs(contenu: Buffer): Generator<Buffer> {
  for (let debut = 0; debut < contenu.length; debut += TAILLE_BLOC) yield contenu.subarray(debut, debut + TAILLE_BLOC);
}

function refusePiece(message: string): ErreurMetier {
  return new ErreurMetier('saisie.invalide', { erreurs: [{ champ: 'fichier', message }] });
}
