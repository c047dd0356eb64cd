/**
 * What many requests read alike, kept in this process under the version it was read with, the least recently read dropped first.
 * Right as long as the version comes from the database at each request, and never comes back for another content.
 */
export class GardeParVersion<T extends { readonly version: string }> {
  private readonly gardes = new Map<string, T>();

  /** @param max how many are kept */
  constructor(private readonly max: number) {}

  /** What is kept under this key, when it is of this version. */
  find(cle: string, version: string): T | undefined {
    const garde = this.gardes.get(cle);
    if (garde?.version !== version) return undefined;
    this.gardes.delete(cle);
    this.gardes.set(cle, garde);
    return garde;
  }

  keep(cle: string, valeur: T): T {
    this.gardes.delete(cle);
    this.gardes.set(cle, valeur);
    const [ancienne] = this.gardes.keys();
    if (this.gardes.size > this.max && ancienne !== undefined) this.gardes.delete(ancienne);
    return valeur;
  }
}
