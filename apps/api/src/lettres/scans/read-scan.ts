import type { FastifyRequest } from 'fastify';
import { getEnvoi } from '../../socle/envois/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { readTypeDeScan } from './read-type-de-scan.js';

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
