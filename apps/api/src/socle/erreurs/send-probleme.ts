import type { FastifyReply } from 'fastify';
import { buildProbleme } from './build-probleme.js';
import type { ErreurMetier } from './erreur-metier.js';

/** Answers a refusal, never kept by a cache. */
export function sendProbleme(reponse: FastifyReply, erreur: ErreurMetier, demande: string): void {
  const { reessayerApres } = erreur.options;
  if (reessayerApres !== undefined) void reponse.header('Retry-After', String(reessayerApres));
  void reponse
    .status(erreur.definition.status)
    .header('Cache-Control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(buildProbleme(erreur, demande));
}
