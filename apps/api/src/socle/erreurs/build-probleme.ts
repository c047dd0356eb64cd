import type { ErreurMetier } from './erreur-metier.js';

/** The body of a refusal, as RFC 9457 has it. `demande` identifies the request in the log. */
export function buildProbleme(erreur: ErreurMetier, demande: string): object {
  const { status, title } = erreur.definition;
  const { erreurs, courant } = erreur.options;
  return {
    type: `https://focale.example/erreurs/${erreur.code}`,
    title,
    status,
    detail: erreur.detail,
    code: erreur.code,
    instance: demande,
    ...(erreurs ? { erreurs } : {}),
    ...(courant === undefined ? {} : { courant }),
  };
}
