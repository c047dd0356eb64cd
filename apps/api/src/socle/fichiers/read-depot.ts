import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { basename } from 'node:path';
import { ErreurMetier } from '../erreurs/index.js';
import { refuseChamp } from '../validation/index.js';
import { findFormat, type FormatDeFichier, TYPES_DE_FICHIER } from './recognize-fichier.js';

const LIMITE_MO = 10;

/** A file as it was received: its name is safe to show and to store, its type told by its content. */
export interface FichierRecu {
  readonly nom: string;
  readonly type: string;
  readonly contenu: Buffer;
}

export interface Depot {
  /** What came beside the file, not validated yet. */
  readonly champs: unknown;
  readonly fichier: FichierRecu | undefined;
}

/**
 * Reads a form with an optional file in its field `fichier`, or plain JSON without one.
 * @throws ErreurMetier `saisie.invalide` for a file of another format, for two files, or one of more than 10 MB
 */
export async function readDepot(requete: FastifyRequest, formats: readonly FormatDeFichier[]): Promise<Depot> {
  if (!requete.isMultipart()) return { champs: requete.body ?? {}, fichier: undefined };
  const champs: Record<string, unknown> = {};
  let fichier: FichierRecu | undefined;
  try {
    for await (const partie of requete.parts({ limits: { fileSize: LIMITE_MO * 1024 * 1024, files: 1, fields: 10 } })) {
      if (partie.type === 'field') champs[partie.fieldname] = partie.value;
      else if (partie.fieldname !== 'fichier') {
        partie.file.resume();
        champs[partie.fieldname] = 'fichier';
      } else fichier = recognize(partie.filename, await partie.toBuffer(), formats);
    }
  } catch (erreur) {
    if (erreur instanceof ErreurMetier) throw erreur;
    throw refuseChamp('fichier', `Joignez un seul fichier, de ${LIMITE_MO} Mo au plus.`);
  }
  return { champs, fichier };
}

function recognize(nom: string, contenu: Buffer, formats: readonly FormatDeFichier[]): FichierRecu | undefined {
  if (contenu.length === 0 && nom === '') return undefined;
  const format = findFormat(contenu);
  if (!format || !formats.includes(format))
    throw refuseChamp(
      'fichier',
      `Joignez un document ${formatListe(formats)} : le contenu de ce fichier n’est pas de l’un de ces formats.`,
    );
  return { nom: readNom(nom, format), type: TYPES_DE_FICHIER[format], contenu };
}

const formatListe = (formats: readonly FormatDeFichier[]): string =>
  new Intl.ListFormat('fr', { type: 'disjunction' }).format(formats.map((format) => format.toUpperCase()));

/** Name to show; browsers may send a path, and PostgreSQL has no character zero. */
function readNom(nom: string, format: string): string {
  const seul = basename(nom.replaceAll('\\', '/').replaceAll('\u0000', '')).trim();
  return seul === '' ? `document.${format}` : seul.slice(-200);
}
