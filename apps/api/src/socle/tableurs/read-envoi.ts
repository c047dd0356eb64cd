import type { FastifyRequest } from 'fastify';
import { getEnvoi, type PieceRecue } from '../envois/index.js';
import { ErreurMetier } from '../erreurs/index.js';

/** What a form with a file carried. */
export interface Envoi {
  readonly piece: PieceRecue;
  readonly champs: ReadonlyMap<string, string>;
}

interface Attentes {
  /** Field of the file. */
  readonly champ?: string;
  /** Told when the file is absent or empty: « Joignez un fichier CSV ou XLSX. » */
  readonly consigne: string;
  /** Code of the refusal of a heavier file; its data: `limite`. */
  readonly tropVolumineux?: string;
}

/**
 * What was received as a form of one file and up to ten text fields.
 * @throws ErreurMetier `saisie.invalide` when the file is missing or empty; the code given, or `saisie.trop_longue`, when it is too heavy
 */
export function readEnvoi(requete: FastifyRequest, attentes: Attentes): Envoi {
  const { champ = 'fichier', consigne, tropVolumineux = 'saisie.trop_longue' } = attentes;
  const envoi = getEnvoi(requete);
  if (envoi?.defaut === 'trop_lourd') throw new ErreurMetier(tropVolumineux, { donnees: { limite: envoi.limiteMo } });
  const piece = envoi?.piece?.champ === champ ? envoi.piece : undefined;
  if (!envoi || envoi.defaut || !piece || piece.contenu.length === 0)
    throw new ErreurMetier('saisie.invalide', { erreurs: [{ champ, message: consigne }] });
  return { piece: { ...piece, nom: piece.nom === '' ? 'fichier' : piece.nom }, champs: envoi.champs };
}
