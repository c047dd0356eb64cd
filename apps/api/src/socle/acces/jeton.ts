import { createHash, randomBytes } from 'node:crypto';

export const COOKIE_SESSION = 'focale_session';

/** A secret of 256 bits, for a cookie or a link. */
export const buildJeton = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret: its SHA-256, never itself. */
export const computeEmpreinte = (jeton: string): string => createHash('sha256').update(jeton).digest('hex');
