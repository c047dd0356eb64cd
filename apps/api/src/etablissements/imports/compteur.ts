import type { RapportImport } from './rapport.js';

/** Beyond this, a list of errors is no longer read: the file itself is wrong. */
const MAX_ERREURS = 1000;

/** Tally of the rows that are not imported, and why. */
export class Compteur {
  lus = 0;
  nombreErreurs = 0;
  private readonly motifs = new Map<string, number>();
  private readonly premieres: RapportImport['erreurs'] = [];

  addEcart(motif: string, nombre = 1): void {
    if (nombre > 0) this.motifs.set(motif, (this.motifs.get(motif) ?? 0) + nombre);
  }

  addErreur({ ligne, uai, motif }: RapportImport['erreurs'][number]): void {
    this.nombreErreurs += 1;
    if (this.premieres.length < MAX_ERREURS) this.premieres.push({ ligne, uai, motif });
  }

  /** Most frequent reason first. */
  get ecartes(): RapportImport['ecartes'] {
    return [...this.motifs]
      .map(([motif, nombre]) => ({ motif, nombre }))
      .sort((a, b) => b.nombre - a.nombre || a.motif.localeCompare(b.motif));
  }

  /** In the order of the file. */
  get erreurs(): RapportImport['erreurs'] {
    return this.premieres.toSorted((a, b) => a.ligne - b.ligne);
  }
}
