import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { basename } from 'node:path';
import { ErreurMetier } from '../../../socle/erreurs/index.js';
import { readTypeDeScan } from './read-type-de-scan.js';

const LIMITE = 10 * 1024 * 1024;

export interface ScanRecu {
  readonly nom: string;
  readonly type: string;
  readonly octets: Buffer;
}

/** Reads the joined letter. @throws ErreurMetier `saisie.invalide`, `lettre.fichier_trop_volumineux` */
export async function readScan(requete: FastifyRequest): Promise<ScanRecu> {
  const piece = requete.isMultipart()
    ? await requete.file({ limits: { fileSize: LIMITE, files: 1 } }).catch(() => undefined)
    : undefined;
  if (piece?.fieldname !== 'fichier') {
    piece?.file.resume();
    throw refuseScan('Joignez la lettre signée dans le champ « fichier » (multipart/form-data).');
  }
  const morceaux: Buffer[] = [];
  for await (const morceau of piece.file as AsyncIterable<Buffer>) morceaux.push(morceau);
  if (piece.file.truncated) throw new ErreurMetier('lettre.fichier_trop_volumineux');
  const octets = Buffer.concat(morceaux);
  const reconnu = readTypeDeScan(octets);
  if (!reconnu)
    throw refuseScan(
      'Ce fichier n’est ni un PDF, ni une image PNG ou JPEG entière, quel que soit son nom. Numérisez la lettre dans un de ces formats.',
    );
  return { nom: buildNom(piece.filename, reconnu.extension), type: reconnu.type, octets };
}

function refuseScan(message: string): ErreurMetier {
  return new ErreurMetier('saisie.invalide', { erreurs: [{ champ: 'fichier', message }] });
}

/** Name to show, with the extension of what the file really is; browsers may send a path. */
function buildNom(nom: string, extension: string): string {
  const seul = basename(nom.replaceAll('\\', '/').replaceAll('\u0000', ''))
    .replace(/\.[^.]*$/, '')
    .trim();
  return `${(seul === '' ? 'lettre-de-mission' : seul).slice(0, 150)}.${extension}`;
}
