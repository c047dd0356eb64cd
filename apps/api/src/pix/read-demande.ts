import { isNiveauPix, type NiveauPix } from '@focale/domaine';
import type { FastifyRequest } from 'fastify';
import { readEnvoi } from '../socle/tableurs/index.js';
import { buildValidationPipe, readJsonDeFormulaire, refuseChamp } from '../socle/validation/index.js';
import { ImportPixDto, type Niveaux } from './pix.dto.js';

export interface DemandePix {
  readonly contenu: Buffer;
  /** Only to guess the level of a file without classes; kept nowhere. */
  readonly nomDuFichier: string;
  readonly saisie: ImportPixDto;
  readonly niveaux: Niveaux;
}

const MAX_CLASSES = 500;
const FORME = 'Donnez les niveaux sous la forme {"6A": "6e"}, avec des niveaux connus.';

/** Reads the form that carries an export. @throws ErreurMetier `saisie.invalide`, `saisie.trop_longue` */
export async function readDemande(requete: FastifyRequest): Promise<DemandePix> {
  const { piece, champs } = readEnvoi(requete, {
    consigne: 'Joignez l’export CSV de Pix Orga ou de Pix Certif, de 10 Mo au plus.',
  });
  const { niveaux, ...textes } = Object.fromEntries([...champs].filter(([, valeur]) => valeur !== ''));
  const saisie = (await buildValidationPipe().transform(textes, {
    type: 'body',
    metatype: ImportPixDto,
  })) as ImportPixDto;
  return { contenu: piece.contenu, nomDuFichier: piece.nom, saisie, niveaux: readNiveaux(niveaux) };
}

function readNiveaux(texte: string | undefined): Niveaux {
  if (texte === undefined) return new Map();
  const lu = readJsonDeFormulaire('niveaux', texte);
  if (typeof lu !== 'object' || lu === null || Array.isArray(lu)) throw refuseChamp('niveaux', FORME);
  const couples = Object.entries(lu as Record<string, unknown>);
  const connus = couples.filter(
    (couple): couple is [string, NiveauPix] => typeof couple[1] === 'string' && isNiveauPix(couple[1]),
  );
  if (connus.length < couples.length || couples.length > MAX_CLASSES) throw refuseChamp('niveaux', FORME);
  return new Map(connus);
}
