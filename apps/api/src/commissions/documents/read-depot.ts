import type { FastifyRequest } from 'fastify';
import { type FichierRecu, type FormatDeFichier, readDepot as readEnvoi } from '../../socle/fichiers/index.js';
import { buildValidationPipe } from '../../socle/validation/index.js';
import { CreateDocumentDto } from './document.dto.js';

const FORMATS: readonly FormatDeFichier[] = ['pdf', 'docx', 'odt'];

/** Reads a document and its file, if there is one. @throws ErreurMetier `saisie.invalide` */
export async function readDepot(
  requete: FastifyRequest,
): Promise<{ readonly saisie: CreateDocumentDto; readonly fichier: FichierRecu | undefined }> {
  const { champs, fichier } = readEnvoi(requete, FORMATS);
  const pipe = buildValidationPipe();
  return {
    saisie: (await pipe.transform(champs, { type: 'body', metatype: CreateDocumentDto })) as CreateDocumentDto,
    fichier,
  };
}
