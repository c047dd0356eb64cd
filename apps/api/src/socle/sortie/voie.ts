import type { Requete, Systeme } from '../../base/index.js';

/** What one kind of line is written with, beside the requests that bring it. */
export interface Voie<T extends object> {
  readonly requete: Requete;
  /** Scope under which the statement runs; its one parameter is a JSON array of lines, each with `attente`, in seconds. */
  readonly systeme: Systeme;
  /** Lines that may wait. */
  readonly max: number;
  /** Lines of the same key are one, and the oldest gives its place when there is none left. Absent: no line is ever dropped. */
  readonly cle?: (ligne: T) => string;
}

/** One line that waits, since an instant of `performance.now()`. */
export interface EnAttente {
  readonly ligne: object;
  readonly depuis: number;
}

/** The lines of one kind, in the order in which they came. */
export class FileDeSortie<T extends object = object> {
  private readonly lignes = new Map<string | number, EnAttente>();
  private rang = 0;

  constructor(readonly voie: Voie<T>) {}

  get taille(): number {
    return this.lignes.size;
  }

  /** Adds a line. @returns whether it was `kept`, `full`: refused for want of place, or took the place of another: `dropped` */
  add(ligne: T): 'kept' | 'dropped' | 'full' {
    const { cle, max } = this.voie;
    const nom = cle?.(ligne) ?? (this.rang += 1);
    const pleine = this.lignes.size >= max && !this.lignes.has(nom);
    if (pleine && !cle) return 'full';
    if (pleine) for (const ancienne of this.list(1)) this.lignes.delete(ancienne[0]);
    this.lignes.set(nom, { ligne, depuis: performance.now() });
    return pleine ? 'dropped' : 'kept';
  }

  /** The first lines, which stay until they are removed. */
  list(nombre: number): [string | number, EnAttente][] {
    const premieres: [string | number, EnAttente][] = [];
    for (const entree of this.lignes) {
      if (premieres.length === nombre) break;
      premieres.push(entree);
    }
    return premieres;
  }

  /** Takes out these lines; one that came back under the same key in the meantime stays. */
  remove(entrees: readonly [string | number, EnAttente][]): void {
    for (const [nom, ligne] of entrees) if (this.lignes.get(nom) === ligne) this.lignes.delete(nom);
  }
}
