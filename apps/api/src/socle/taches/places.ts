/** A number of places: what finds none waits for its turn. */
export class Places {
  private readonly suivants: (() => void)[] = [];

  constructor(private libres: number) {}

  async take<T>(travail: () => Promise<T>): Promise<T> {
    if (this.libres > 0) this.libres -= 1;
    else await new Promise<void>((ok) => this.suivants.push(ok));
    try {
      return await travail();
    } finally {
      // The place goes from hand to hand: it is free only when nobody waits.
      const suivant = this.suivants.shift();
      if (suivant) suivant();
      else this.libres += 1;
    }
  }
}
