import type { FastifyRequest } from 'fastify';
import { type FichierRecu, type FormatDeFichier, readDepot } from '../../../socle/fichiers/index.js';
import { buildValidationPipe, refuseChamp } from '../../../socle/validation/index.js';
import { CreatePreuveDto, ReprisePreuveDto } from './preuve.dto.js';

const FORMATS: readonly FormatDeFichier[] = ['pdf', 'docx', 'odt', 'png', 'jpeg'];

type PreuveRecue =
  | { readonly saisie: CreatePreuveDto; readonly fichier: FichierRecu | undefined; readonly repriseDe?: undefined }
  | { readonly saisie?: undefined; readonly fichier?: undefined; readonly repriseDe: string };

/** Reads a proof: a form with its file, a link as JSON, or the identifier of one of the year before. */
export async function readPreuve(requete: FastifyRequest): Promise<PreuveRecue> {
  const { champs, fichier } = readDepot(requete, FORMATS);
  const pipe = buildValidationPipe();
  if (!fichier && typeof champs === 'object' && champs !== null && 'repriseDe' in champs) {
    const { repriseDe } = (await pipe.transform(champs, {
      type: 'body',
      metatype: ReprisePreuveDto,
    })) as ReprisePreuveDto;
    return { repriseDe };
  }
  const saisie = (await pipe.transform(champs, { type: 'body', metatype: CreatePreuveDto })) as CreatePreuveDto;
  if (!fichier && !saisie.adresse) throw refuseChamp('fichier', 'Joignez un fichier, ou donnez l’adresse d’une page.');
  if (fichier && saisie.adresse)
    throw refuseChamp('adresse', 'Un fichier est déjà joint : retirez cette adresse, ou faites-en une autre preuve.');
  return { saisie, fichier };
}
