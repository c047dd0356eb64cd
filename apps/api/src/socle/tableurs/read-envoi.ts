import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { basename } from 'node:path';
import { ErreurMetier } from '../erreurs/index.js';

/** A file as it was received; its name is safe to show and to store. */
export interface PieceRecue {
  readonly nom: string;
  readonly type: string;
  readonly contenu: Buffer;
}

/** What a form with a file carried. */
export interface Envoi {
  readonly piece: PieceRecue;
  readonly champs: ReadonlyMap<string, string>;
}

interface Attentes {
  /** Field of the file. */
  readonly champ?: string;
  readonly limiteMo?: number;
  /** Told when the file is absent or empty: « Joignez un fichier CSV ou XLSX. » */
  readonly consigne: string;
  /** Code of the refusal of a heavier file; its data: `limite`. */
  readonly tropVolumineux?: string;
}

/**
 * Reads a multipart request of one file and up to ten text fields, in any order.
 * @throws ErreurMetier `saisie.invalide` when the file is missing or empty; the code given, or `saisie.trop_longue`, when it is too heavy
 */
export async function readEnvoi(requete: FastifyRequest, attentes: Attentes): Promise<Envoi> {
  const { champ = 'fichier', limiteMo = 10, consigne, tropVolumineux = 'saisie.trop_longue' } = attentes;
  const refuse = (): ErreurMetier => new ErreurMetier('saisie.invalide', { erreurs: [{ champ, message: consigne }] });
  if (!requete.isMultipart()) throw refuse();
  const champs = new Map<string, string>();
  let piece: PieceRecue | undefined;
  try {
    for await (const partie of requete.parts({ limits: { fileSize: limiteMo * 1024 * 1024, files: 1, fields: 10 } })) {
      if (partie.type !== 'file') champs.set(partie.fieldname, String(partie.value));
      else {
        const contenu = await partie.toBuffer();
        if (partie.fieldname === champ) piece = { nom: readNom(partie.filename), type: partie.mimetype, contenu };
      }
    }
  } catch (erreur) {
    if ((erreur as { statusCode?: number }).statusCode !== 413) throw refuse();
    throw new ErreurMetier(tropVolumineux, { donnees: { limite: limiteMo } });
  }
  if (!piece || piece.contenu.length === 0) throw refuse();
  return { piece, champs };
}

/** Name to show; browsers may send a path, and PostgreSQL has no character zero. */
function readNom(nom: string): string {
  const seul = basename(nom.replaceAll('\\', '/').replaceAll('\u0000', '')).trim();
  return seul === '' ? 'fichier' : seul.slice(0, 200);
}
