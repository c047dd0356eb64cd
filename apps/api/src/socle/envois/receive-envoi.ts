import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { ErreurMetier } from '../erreurs/index.js';
import { readNomDeChamp, readTexteDeFormulaire } from '../validation/index.js';
import { type EnvoiRecu, type PieceRecue, readNom } from './envoi-recu.js';
import type { PlaceDEnvoi } from './envois-en-cours.js';

const MO = 1024 * 1024;
const MAX_CHAMPS = 10;

/**
 * Reads a form whole: one file and up to ten text fields, in any order. What is wrong with it is told by the handler, to
 * whoever has the right to send it.
 * @throws ErreurMetier `saisie.invalide` for a text that cannot be stored, `base.occupee` when files take all the memory they may, `envoi.trop_lent` when the sender left
 */
export async function receiveEnvoi(requete: FastifyRequest, limiteMo: number, place: PlaceDEnvoi): Promise<EnvoiRecu> {
  const champs = new Map<string, string>();
  let piece: PieceRecue | undefined;
  let lourd = false;
  try {
    const limits = { fileSize: limiteMo * MO, files: 1, fields: MAX_CHAMPS };
    for await (const partie of requete.parts({ limits })) {
      const champ = readNomDeChamp(partie.fieldname);
      if (partie.type === 'field') {
        champs.set(champ, readTexteDeFormulaire(champ, toTexte(partie.value)));
        continue;
      }
      const { mimetype: type } = partie;
      const nom = readNom(readTexteDeFormulaire(champ, partie.filename));
      const contenu = await readOctets(partie.file as AsyncIterable<Buffer>, place);
      if (partie.file.truncated) lourd = true;
      else piece = { champ, nom, type, contenu };
    }
  } catch (erreur) {
    requete.raw.unpipe();
    requete.raw.resume();
    if (erreur instanceof ErreurMetier) throw erreur;
    if (!requete.raw.complete && requete.raw.destroyed) throw new ErreurMetier('envoi.trop_lent');
    const trop = (erreur as { statusCode?: number }).statusCode === 413;
    return { piece: undefined, champs, limiteMo, defaut: trop ? 'trop_lourd' : 'illisible' };
  }
  return { piece, champs, limiteMo, ...(lourd && { defaut: 'trop_lourd' as const }) };
}

/** A field said to be JSON comes parsed: whoever reads it expects the text. */
const toTexte = (valeur: unknown): string => (typeof valeur === 'string' ? valeur : JSON.stringify(valeur));

async function readOctets(source: AsyncIterable<Buffer>, place: PlaceDEnvoi): Promise<Buffer> {
  const blocs: Buffer[] = [];
  for await (const bloc of source) {
    place.add(bloc.length);
    blocs.push(bloc);
  }
  return Buffer.concat(blocs);
}
