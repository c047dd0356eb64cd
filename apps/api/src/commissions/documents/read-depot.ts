import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { basename } from 'node:path';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { buildValidationPipe, refuseChamp } from '../../socle/validation/index.js';
import { CreateDocumentDto } from './document.dto.js';
import { findFormat, TYPES_DE_DOCUMENT } from './recognize-document.js';

const LIMITE_MO = 10;

export interface FichierRecu {
  readonly nom: string;
  readonly type: string;
  readonly contenu: Buffer;
}

export interface Depot {
  readonly saisie: CreateDocumentDto;
  readonly fichier: FichierRecu | undefined;
}

/** Reads a form with an optional file, or plain JSON without one. @throws ErreurMetier 400, 413 */
export async function readDepot(requete: FastifyRequest): Promise<Depot> {
  const champs: Record<string, unknown> = {};
  let fichier: FichierRecu | undefined;
  if (requete.isMultipart()) {
    try {
      for await (const partie of requete.parts({
        limits: { fileSize: LIMITE_MO * 1024 * 1024, files: 1, fields: 10 },
      })) {
        if (partie.type === 'field') champs[partie.fieldname] = partie.value;
        else if (partie.fieldname !== 'fichier') {
          partie.file.resume();
          champs[partie.fieldname] = 'fichier';
        } else fichier = recognize(partie.filename, await partie.toBuffer());
      }
    } catch (erreur) {
      if (erreur instanceof ErreurMetier) throw erreur;
      throw refuseChamp('fichier', `Joignez un seul fichier, de ${LIMITE_MO} Mo au plus.`);
    }
  }
  const saisie: unknown = requete.isMultipart() ? champs : (requete.body ?? {});
  return {
    saisie: (await buildValidationPipe().transform(saisie, {
      type: 'body',
      metatype: CreateDocumentDto,
    })) as CreateDocumentDto,
    fichier,
  };
}

function recognize(nom: string, contenu: Buffer): FichierRecu | undefined {
  if (contenu.length === 0 && nom === '') return undefined;
  const format = findFormat(contenu);
  if (!format)
    throw refuseChamp(
      'fichier',
      'Joignez un document PDF, DOCX ou ODT : le contenu de ce fichier n’est pas de l’un de ces formats.',
    );
  return { nom: readNom(nom, format), type: TYPES_DE_DOCUMENT[format], contenu };
}

/** Name to show; browsers may send a path, and PostgreSQL has no character zero. */
function readNom(nom: string, format: string): string {
  const seul = basename(nom.replaceAll('\\', '/').replaceAll('\u0000', '')).trim();
  return seul === '' ? `document.${format}` : seul.slice(-200);
}
