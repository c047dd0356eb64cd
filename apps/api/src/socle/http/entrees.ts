import '@fastify/cookie';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { isUtf8 } from 'node:buffer';
import { COOKIE_SESSION } from '../acces/index.js';
import { ErreurMetier, type ErreurDeChamp } from '../erreurs/index.js';
import { normalizeValeur, refuseChamp, refuseDefauts } from '../validation/index.js';

type Fastify = ReturnType<ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance']>;

const ADRESSE = 'Corrigez cette partie de l’adresse : elle n’est pas de l’UTF-8 encodé (« %C3%A9 » pour « é »).';
const CORPS = 'Envoyez du JSON encodé en UTF-8.';
const UN_SEUL = 'Donnez cet en-tête une seule fois.';
/** Headers whose text is read; Node refuses those that hold a character zero. */
const ENTETES = ['idempotency-key', 'if-none-match', 'origin', 'content-type'] as const;

/**
 * The one check of everything that comes in, before anything reads it: path, query, headers, then body. Texts are put in
 * NFC; a character zero, half a character or bytes that are not UTF-8 are a 400 on their field. The texts of a multipart
 * form are checked where it is read, by `readTexteDeFormulaire`.
 */
export function checkEntrees(fastify: Fastify): void {
  fastify.removeAllContentTypeParsers();
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (requete, corps: Buffer, suite) => {
    if (!isUtf8(corps)) suite(refuseChamp('corps', CORPS), undefined);
    else return parse(requete, corps.toString(), suite);
  });
  fastify.addHook('onRequest', (requete, _reponse, suite) => {
    checkAdresse(requete);
    checkEntetes(requete);
    suite();
  });
  fastify.addHook('preValidation', (requete, _reponse, suite) => {
    const erreurs: ErreurDeChamp[] = [];
    requete.body = normalizeValeur(requete.body, '', erreurs);
    refuseDefauts(erreurs);
    suite();
  });
}

/** The refusal of an address that the router itself could not read. */
export const refuseAdresse = (): ErreurMetier => refuseChamp('adresse', ADRESSE);

function checkAdresse({ url, params, query }: FastifyRequest): void {
  const erreurs: ErreurDeChamp[] = [];
  const debut = url.indexOf('?');
  for (const morceau of debut < 0 ? [] : url.slice(debut + 1).split('&')) {
    const [nom = ''] = morceau.split('=', 1);
    if (!isDecodable(morceau)) erreurs.push({ champ: (isDecodable(nom) && nom) || 'adresse', message: ADRESSE });
  }
  if (!isDecodable(debut < 0 ? url : url.slice(0, debut))) throw refuseAdresse();
  refuseDefauts(erreurs);
  normalizeValeur(params, '', erreurs);
  normalizeValeur(query, '', erreurs);
  refuseDefauts(erreurs.map(({ champ, message }) => ({ champ: champ === '*' ? 'adresse' : champ, message })));
}

function isDecodable(morceau: string): boolean {
  if (!/^[\x21-\x7e]*$/.test(morceau)) return false;
  try {
    decodeURIComponent(morceau);
    return true;
  } catch {
    return false;
  }
}

function checkEntetes({ headers, cookies }: FastifyRequest): void {
  const erreurs: ErreurDeChamp[] = [];
  for (const nom of ENTETES) {
    if (Array.isArray(headers[nom])) erreurs.push({ champ: nom, message: UN_SEUL });
    normalizeValeur(headers[nom], nom, erreurs);
  }
  normalizeValeur(cookies[COOKIE_SESSION], COOKIE_SESSION, erreurs);
  refuseDefauts(erreurs);
}
