import { Transform } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

/** A whole number between two bounds. */
function Entier(min: number, max: number, unite: string): PropertyDecorator {
  const message = `un nombre de ${unite} entre ${min} et ${max}`;
  return (cible, nom) => {
    IsInt({ message })(cible, nom);
    Min(min, { message })(cible, nom);
    Max(max, { message })(cible, nom);
    Transform(({ value }) => Number(value))(cible, nom);
  };
}

/** Nothing is waited for without an end. Durations in seconds. */
export class Limites {
  /** For one of the connections to the database. */
  @Entier(1, 60, 'secondes')
  ATTENTE_CONNEXION: number = 5;

  /** For a row that another request holds. */
  @Entier(1, 60, 'secondes')
  ATTENTE_VERROU: number = 8;

  /** One statement of a request. */
  @Entier(1, 300, 'secondes')
  DUREE_INSTRUCTION: number = 15;

  /** A request, once its body is here. */
  @Entier(1, 600, 'secondes')
  DUREE_DEMANDE: number = 20;

  /** A statement, or a wait, of a background job. */
  @Entier(10, 86_400, 'secondes')
  DUREE_TRAVAIL: number = 1800;

  /** The head of a request. */
  @Entier(1, 120, 'secondes')
  DUREE_ENTETES: number = 10;

  /** The body of a request; for a file, each 10 MB that the route accepts. */
  @Entier(1, 600, 'secondes')
  DUREE_ENVOI: number = 30;

  /** Between two pieces of a body. */
  @Entier(1, 120, 'secondes')
  PAUSE_ENVOI: number = 10;

  /** An idle connection of a client; longer than that of the proxy in front. */
  @Entier(1, 600, 'secondes')
  DUREE_REPOS: number = 72;

  /** Files received at once. */
  @Entier(1, 1000, 'envois')
  ENVOIS_MAX: number = 60;

  /** What files being received may hold in memory. */
  @Entier(80, 10_000, 'mégaoctets')
  ENVOIS_MO: number = 200;

  /** Requests that wait for one connection, on average, before the next ones are sent back at once. */
  @Entier(1, 1000, 'demandes')
  ATTENTE_MAX: number = 50;

  /** Lines of the audit trail kept for a database that does not answer; never dropped, requests are refused beyond. */
  @Entier(1, 1_000_000, 'lignes')
  AUDIT_EN_ATTENTE: number = 10_000;

  /** Connections to the mail server, each with one message at a time. */
  @Entier(1, 50, 'connexions')
  SMTP_CONNEXIONS: number = 4;

  /** What the mail server may take to accept a connection, to greet or to answer a command. */
  @Entier(1, 300, 'secondes')
  SMTP_ATTENTE: number = 15;

  /** A message, from the first command to the last answer: past it, its connection is cut and given to another. */
  @Entier(2, 900, 'secondes')
  SMTP_DUREE: number = 60;
}
