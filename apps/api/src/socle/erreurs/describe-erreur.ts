/** What a log says of an error: enough to find the fault, nothing of what was sent or stored. */
interface ErreurDecrite {
  readonly type: string;
  readonly message: string;
  /** SQLSTATE, or the code that Node and the libraries give. */
  readonly code?: string;
  readonly contrainte?: string;
  readonly table?: string;
  readonly colonne?: string;
  /** Places in the code, without the message that heads them. */
  readonly pile?: string;
  readonly cause?: ErreurDecrite;
}

/** SQLSTATE classes whose message names tables and constraints, never values; that of the others is not written. */
const SANS_VALEUR = /^(?:08|23|25|40|42|53|55|57|58)/;
const SQLSTATE = /^[0-9A-Z]{5}$/;
const CAUSES_MAX = 3;

/** SQLSTATE of an error that PostgreSQL answered, wrapped by the object mapper or not. */
export function readSqlstate(erreur: unknown): string | undefined {
  const source = erreur as { code?: unknown; driverError?: { code?: unknown } } | null | undefined;
  const code = source?.driverError?.code ?? source?.code;
  return typeof code === 'string' && SQLSTATE.test(code) ? code : undefined;
}

/**
 * Describes an error for the log. Of a database error: SQLSTATE, constraint, table, column; never the statement, its
 * parameters nor its detail. Elsewhere, what is quoted in a message, and anything like an address or a secret, is hidden.
 */
export function describeErreur(erreur: unknown, profondeur = 0): ErreurDecrite {
  if (!isErreur(erreur)) return { type: typeof erreur, message: 'not an error' };
  const sqlstate = readSqlstate(erreur);
  const base = ((erreur as { driverError?: unknown }).driverError ?? erreur) as Record<string, unknown>;
  const code = sqlstate ?? (typeof base['code'] === 'string' ? hideValeurs(base['code']) : undefined);
  const { cause } = erreur;
  return {
    type: erreur.name,
    message: readMessage(erreur.message, sqlstate),
    ...(code === undefined ? {} : { code }),
    ...readNoms(base),
    ...readPile(erreur),
    ...(isErreur(cause) && profondeur < CAUSES_MAX ? { cause: describeErreur(cause, profondeur + 1) } : {}),
  };
}

/** Errors of Node itself and of a worker are not made by this realm's `Error`. */
const isErreur = (valeur: unknown): valeur is Error =>
  typeof valeur === 'object' && valeur !== null && typeof (valeur as { message?: unknown }).message === 'string';

function readMessage(message: string, sqlstate: string | undefined): string {
  if (sqlstate === undefined) return hideValeurs(message);
  return SANS_VALEUR.test(sqlstate) ? hideAdresses(message) : 'database error';
}

function readNoms(base: Record<string, unknown>): Pick<ErreurDecrite, 'contrainte' | 'table' | 'colonne'> {
  const { constraint, table, column } = base;
  return {
    ...(typeof constraint === 'string' ? { contrainte: constraint } : {}),
    ...(typeof table === 'string' ? { table } : {}),
    ...(typeof column === 'string' ? { colonne: column } : {}),
  };
}

function readPile({ stack }: Error): Pick<ErreurDecrite, 'pile'> {
  const lieux = (stack ?? '').split('\n').filter((ligne) => /^\s+at .*:\d+:\d+\)?$/.test(ligne));
  return lieux.length > 0 ? { pile: lieux.join('\n') } : {};
}

/** Hides what stands between quotes, from the first to the last: a value may hold quotes too. */
const hideValeurs = (message: string): string =>
  hideAdresses(
    message.replace(/".*"/gs, '"…"').replace(/'.*'/gs, "'…'").replace(/«.*»/gs, '«…»').replace(/<.*>/gs, '<…>'),
  );

/** Hides mail addresses, IP addresses and secrets (a run of 32 characters or more). */
const hideAdresses = (message: string): string =>
  message
    .replace(/[^\s@<>"']+@[^\s@<>"']+/g, '…@…')
    .replace(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, '…')
    .replace(/(?<![\w:])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\w:])/gi, '…')
    .replace(/[\w-]{32,}/g, '…');
