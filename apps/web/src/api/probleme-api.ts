/** The body of an error, as the API writes it (`application/problem+json`). */
export interface Probleme {
  title: string;
  status: number;
  code: string;
  detail?: string;
  erreurs?: { champ: string; message: string }[];
  /** The row as it stands, for a stale version (409 `version.perimee`). */
  courant?: unknown;
}

/** A refusal of the API. `message` is the French sentence to show. */
export class ProblemeApi extends Error {
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string | undefined;
  readonly erreurs: { champ: string; message: string }[];
  readonly courant: unknown;

  constructor(probleme: Probleme) {
    super(probleme.detail ?? probleme.title);
    this.name = 'ProblemeApi';
    this.title = probleme.title;
    this.status = probleme.status;
    this.code = probleme.code;
    this.detail = probleme.detail;
    this.erreurs = probleme.erreurs ?? [];
    this.courant = probleme.courant;
  }

  /** True when somebody else wrote the same row in between. */
  get isPerimee(): boolean {
    return this.code === 'version.perimee';
  }
}

const HORS_LIGNE: Probleme = {
  title: 'Le serveur ne répond pas',
  status: 0,
  code: 'reseau.indisponible',
  detail: 'Vérifiez votre connexion, puis réessayez. Ce que vous avez saisi est toujours à l’écran.',
};

/** The problem of a refused request, whatever its body. */
export function toProbleme(body: unknown, status: number): ProblemeApi {
  if (typeof body === 'object' && body !== null)
    return new ProblemeApi({ title: 'Demande refusée', code: 'inconnu', status, ...body });
  return new ProblemeApi({
    title: 'Une erreur est survenue',
    status,
    code: 'inconnu',
    detail: `Le serveur a répondu par une erreur ${status}. Réessayez dans un instant.`,
  });
}

/** The problem of a request that got no answer. */
export const toHorsLigne = (): ProblemeApi => new ProblemeApi(HORS_LIGNE);
