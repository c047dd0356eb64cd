import type { FastifyRequest } from 'fastify';
import { basename } from 'node:path';

/** A file as it was received; its name is safe to show and to store. */
export interface PieceRecue {
  /** Field of the form. */
  readonly champ: string;
  /** Empty when the sender gave none. */
  readonly nom: string;
  readonly type: string;
  readonly contenu: Buffer;
}

/** A form, read whole before anything else of the request. */
export interface EnvoiRecu {
  readonly piece: PieceRecue | undefined;
  readonly champs: ReadonlyMap<string, string>;
  /** Why it could not be read to its end: its file is over the limit of the route, or it is not such a form. */
  readonly defaut?: 'trop_lourd' | 'illisible';
  /** Limit of the route, in megabytes. */
  readonly limiteMo: number;
}

const ENVOIS = new WeakMap<FastifyRequest, EnvoiRecu>();

/** Keeps what was received with its request. */
export function setEnvoi(requete: FastifyRequest, envoi: EnvoiRecu): void {
  ENVOIS.set(requete, envoi);
}

/** The form that came with the request; undefined when it carries none. */
export function getEnvoi(requete: FastifyRequest): EnvoiRecu | undefined {
  return ENVOIS.get(requete);
}

/** Name to show; browsers may send a path. */
export function readNom(nom: string): string {
  return basename(nom.replaceAll('\\', '/')).trim().slice(-200);
}
