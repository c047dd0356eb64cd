/** A small seeded generator (mulberry32): the same seed gives the same requests, whatever the machine. */
export class Alea {
  private etat: number;

  constructor(graine: number) {
    this.etat = graine >>> 0;
  }

  /** A number from 0 included to 1 excluded. */
  next(): number {
    this.etat = (this.etat + 0x6d2b79f5) >>> 0;
    let t = this.etat;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number between two bounds, included. */
  integer(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  chance(part: number): boolean {
    return this.next() < part;
  }

  /** @throws when the list is empty */
  pick<T>(liste: readonly T[]): T {
    const choisi = liste[Math.floor(this.next() * liste.length)];
    if (liste.length === 0) throw new Error('Nothing to pick from');
    return choisi as T;
  }

  uuid(): string {
    const hexa = Array.from({ length: 32 }, () => this.integer(0, 15).toString(16)).join('');
    return `${hexa.slice(0, 8)}-${hexa.slice(8, 12)}-4${hexa.slice(13, 16)}-8${hexa.slice(17, 20)}-${hexa.slice(20)}`;
  }
}
