const SURES = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a state-changing request comes from another site: its `Origin` is neither this host nor the public address. */
export function isForeignOrigin(
  methode: string,
  origine: string | undefined,
  hote: string | undefined,
  publique?: string,
): boolean {
  if (SURES.has(methode) || origine === undefined) return false;
  try {
    const { host, origin } = new URL(origine);
    return host !== hote && origin !== (publique === undefined ? undefined : new URL(publique).origin);
  } catch {
    return true;
  }
}
