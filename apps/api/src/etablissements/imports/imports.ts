import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { getEnvoi, type PieceRecue } from '../../socle/envois/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { type FichierALire, ImportEnFond, type LigneDImport, OutilsDImport } from '../../socle/imports/index.js';
import { ImportAnnuaire } from './import-annuaire.js';
import type { CreateImportDto } from './import.vue.js';
import { computePerimetre, type PerimetreImport } from './perimetre-import.js';

/** An import of the directory as its job reads it. */
interface ImportRecu extends LigneDImport {
  readonly essai: boolean;
  readonly nomFichier: string;
  readonly agent: string | null;
  readonly academie: string | null;
}

/** What the job is queued with: the périmètre is that of the agent when the file was sent. */
interface TravailDAnnuaire {
  readonly perimetre?: PerimetreImport | undefined;
}

/** Imports of the official directory: the file is received here and read by a background job. */
@Injectable()
export class Imports extends ImportEnFond<ImportRecu, TravailDAnnuaire> {
  protected readonly colonnes = `id, etat, fichier, essai, nom_fichier as "nomFichier", agent, academies[1] as academie`;

  constructor(
    outils: OutilsDImport,
    private readonly importAnnuaire: ImportAnnuaire,
  ) {
    super(outils, 'annuaire');
  }

  /** @throws ErreurMetier `saisie.invalide`, `annuaire.fichier_trop_volumineux`, `acces.introuvable` */
  async create(requete: FastifyRequest, { essai: demande, academie }: CreateImportDto): Promise<{ id: string }> {
    const { base, contexte } = this.outils;
    const perimetre = await computePerimetre(base, contexte.acces, academie);
    const essai = demande === 'true';
    return this.deposit(readPiece(requete), {
      colonnes: { academies: academie ? [academie] : null, essai },
      travail: { perimetre },
      trace: { essai, academie },
    });
  }

  protected async importFile(
    { id, essai, nomFichier, agent, academie }: ImportRecu,
    fichier: FichierALire,
    advance: (progression: number) => Promise<void>,
    { perimetre }: TravailDAnnuaire,
  ): Promise<void> {
    const demande = { id, essai, nomFichier, agent: agent ?? undefined, academie: academie ?? undefined, perimetre };
    await this.importAnnuaire.execute(demande, fichier, advance);
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
  return { ...piece, nom: piece.nom === '' ? 'annuaire.csv' : piece.nom };
}

function refusePiece(message: string): ErreurMetier {
  return new ErreurMetier('saisie.invalide', { erreurs: [{ champ: 'fichier', message }] });
}
