/** The one class of passport that is used here; its published types would bring Express's. */
declare module 'passport' {
  export class Strategy {
    name?: string;
    success(agent: object): void;
    fail(statut?: number): void;
    error(erreur: unknown): void;
    authenticate(requete: unknown): void;
  }
}
