import type { FastifyRequest } from 'fastify';
import { getEnvoi } from '../../socle/envois/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const FIN_PNG = Buffer.from('IEND', 'latin1');
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const FIN_JPEG = Buffer.from([0xff, 0xd9]);

/** A kind of file that a scanner gives. */
interface TypeDeScan {
  readonly type: string;
  readonly extension: string;
}

/** What the bytes themselves are, whatever the name says; undefined when it is neither a PDF, a PNG nor a JPEG. */
function readTypeDeScan(octets: Buffer): TypeDeScan | undefined {
  const queue = octets.subarray(-1024);
  if (octets.subarray(0, 5).toString('latin1') === '%PDF-' && queue.includes('%%EOF'))
    return { type: 'application/pdf', extension: 'pdf' };
  if (
    octets.subarray(0, 8).equals(PNG) &&
    octets.subarray(12, 16).toString('latin1') === 'IHDR' &&
    queue.includes(FIN_PNG)
  )
    return { type: 'image/png', extension: 'png' };
  if (octets.subarray(0, 3).equals(JPEG) && queue.includes(FIN_JPEG)) return { type: 'image/jpeg', extension: 'jpg' };
  return undefined;
}

export interface ScanRecu {
  readonly nom: string;
  readonly type: string;
  readonly octets: Buffer;
}

/** The joined letter. @throws ErreurMetier `saisie.invalide`, `lettre.fichier_trop_volumineux` */
export function readScan(requete: FastifyRequest): ScanRecu {
  const envoi = getEnvoi(requete);
  if (envoi?.defaut === 'trop_lourd') throw new ErreurMetier('lettre.fichier_trop_volumineux');
  const piece = envoi?.piece;
  if (piece?.champ !== 'fichier')
    throw refuseScan('Joignez la lettre signée dans le champ « fichier » (multipart/form-data).');
  const reconnu = readTypeDeScan(piece.contenu);
  if (!reconnu)
    throw refuseScan(
      'Ce fichier n’est ni un PDF, ni une image PNG ou JPEG entière, quel que soit son nom. Numérisez la lettre dans un de ces formats.',
    );
  return { nom: buildNom(piece.nom, reconnu.extension), type: reconnu.type, octets: piece.contenu };
}

function refuseScan(message: string): ErreurMetier {
  return new ErreurMetier('saisie.invalide', { erreurs: [{ champ: 'fichier', message }] });
}

/** Name to show, with the extension of what the file really is. */
function buildNom(nom: string, extension: string): string {
  const seul = nom.replace(/\.[^.]*$/, '').trim();
  return `${(seul === '' ? 'lettre-de-mission' : seul).slice(0, 150)}.${extension}`;
}
