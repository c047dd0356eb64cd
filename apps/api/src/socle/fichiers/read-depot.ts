import { formatChoix } from '@focale/domaine';
import type { FastifyRequest } from 'fastify';
import { getEnvoi } from '../envois/index.js';
import { refuseChamp } from '../validation/index.js';
import { findFormat, type FormatDeFichier, TYPES_DE_FICHIER } from './recognize-fichier.js';

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
 * What was received as a form with an optional file in its field `fichier`, or as plain JSON without one.
 * @throws ErreurMetier `saisie.invalide` for a file of another format, for two files, or one over the limit of the route
 */
export function readDepot(requete: FastifyRequest, formats: readonly FormatDeFichier[]): Depot {
  const envoi = getEnvoi(requete);
  if (!envoi) return { champs: requete.body ?? {}, fichier: undefined };
  const { piece, defaut, limiteMo } = envoi;
  if (defaut) throw refuseChamp('fichier', `Joignez un seul fichier, de ${limiteMo} Mo au plus.`);
  const champs = Object.fromEntries(envoi.champs);
  if (!piece) return { champs, fichier: undefined };
  // A file under another name is a field that nothing expects.
  if (piece.champ !== 'fichier') return { champs: { ...champs, [piece.champ]: 'fichier' }, fichier: undefined };
  return { champs, fichier: recognize(piece.nom, piece.contenu, formats) };
}

function recognize(nom: string, contenu: Buffer, formats: readonly FormatDeFichier[]): FichierRecu | undefined {
  if (contenu.length === 0 && nom === '') return undefined;
  const format = findFormat(contenu);
  if (!format || !formats.includes(format))
    throw refuseChamp(
      'fichier',
      `Joignez un document ${formatChoix(formats.map((format) => format.toUpperCase()))} : le contenu de ce fichier n’est pas de l’un de ces formats.`,
    );
  return { nom: nom === '' ? `document.${format}` : nom, type: TYPES_DE_FICHIER[format], contenu };
}
