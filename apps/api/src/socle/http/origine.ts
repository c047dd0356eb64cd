const SURES = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Origin of the pages that this site serves: the public address when it is set, else the scheme and host of the request
 * as trusted proxies tell them. Undefined when the host cannot be read.
 */
export function ownOrigin(publique: string | undefined, schema: string, hote: string | undefined): string | undefined {
  return readOrigin(publique ?? `${schema}://${hote ?? ''}`);
}

/** Whether a state-changing request comes from another site, the same host under another scheme included. */
export function isForeignOrigin(methode: string, origine: string | undefined, propre: string | undefined): boolean {
  if (SURES.has(methode) || origine === undefined) return false;
  return propre === undefined || readOrigin(origine) !== propre;
}

function readOrigin(adresse: string): string | undefined {
  if (!URL.canParse(adresse)) return undefined;
  const { origin } = new URL(adresse);
  return origin === 'null' ? undefined : origin;
}
