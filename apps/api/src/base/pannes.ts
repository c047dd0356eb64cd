/** SQLSTATE of what the server undid because of another transaction: the same work may succeed at once. */
const A_REJOUER = new Set(['40P01', '40001']);

/**
 * SQLSTATE, or class of two characters, of a failure that passes: connections lost or refused (08), too many of them,
 * server stopping or starting (57P), a lock, a statement, a transaction or an idle one past its limit.
 */
const SQL_PASSAGER = /^(08|53[023]00|57P|57014|55P03|25P03|25P04)/;

/** Codes of Node for a network or a server that does not answer. */
const RESEAU = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'ENOTFOUND',
]);

/** Faults of the driver and of its pool carry no code, only these words. */
const MOTS =
  /^(timeout exceeded when trying to connect|Connection terminated|Query read timeout|Client has encountered a connection error|Client was closed|Cannot use a pool after|Connection held past|The time of the request is over|Driver not Connected|Query runner already released|Database connection provided by a query runner was already released)/i;

/** Whether the database asks for the whole work to be done again. */
export function isARejouer(erreur: unknown): boolean {
  return listCauses(erreur).some(({ code }) => A_REJOUER.has(String(code)));
}

/** Whether the failure is one of the moment: the same request, later, may succeed. Nothing was written. */
export function isPassagere(erreur: unknown): boolean {
  return listCauses(erreur).some(({ code, message }) => {
    const texte = String(code ?? '');
    return A_REJOUER.has(texte) || SQL_PASSAGER.test(texte) || RESEAU.has(texte) || MOTS.test(String(message ?? ''));
  });
}

interface Faute {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly driverError?: unknown;
  readonly errors?: unknown;
}

/** The failure, what TypeORM wraps in it, its causes, and the attempts on several addresses of a same host. */
function listCauses(erreur: unknown, profondeur = 4): Faute[] {
  if (typeof erreur !== 'object' || erreur === null || profondeur === 0) return [];
  const faute = erreur as Faute;
  const suivantes = [
    faute.driverError,
    faute.cause,
    ...(Array.isArray(faute.errors) ? (faute.errors as unknown[]) : []),
  ];
  return [faute, ...suivantes.flatMap((suivante) => listCauses(suivante, profondeur - 1))];
}
