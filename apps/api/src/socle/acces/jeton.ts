import { createHash, randomBytes } from 'node:crypto';

/** Name of the session's cookie where it may travel without HTTPS: on one's own machine. */
export const COOKIE_SESSION = 'focale_session';

/**
 * Name under which a secret travels. Over HTTPS it begins with `__Host-`: browsers take it only from this very host, so that
 * a neighbour of the same domain cannot slip in one of its own (RFC 6265bis, 4.1.3.2).
 */
export const nameCookie = (nom: string, securise: boolean): string => (securise ? `__Host-${nom}` : nom);

/** Name of the session's cookie. */
export const cookieSessionOf = (securise: boolean): string => nameCookie(COOKIE_SESSION, securise);

/** The session's secret that a request carries, under the only name that this instance gives it. */
export const readJeton = (
  cookies: Readonly<Record<string, string | undefined>>,
  securise: boolean,
): string | undefined => cookies[cookieSessionOf(securise)];

/** A secret of 256 bits, for a cookie or a link. */
export const buildJeton = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret: its SHA-256, never itself. */
export const computeEmpreinte = (jeton: string): string => createHash('sha256').update(jeton).digest('hex');
