// Taken once: these run a few million times, and reaching a global costs more than the operation in a test's context.
const { floor, imul } = Math;

/** FNV-1a on 32 bits, from a given offset. */
function hash(texte: string, depart: number): number {
  let somme = depart;
  for (let i = 0; i < texte.length; i += 1) somme = imul(somme ^ texte.charCodeAt(i), 0x01000193);
  return somme >>> 0;
}

/** mulberry32: small, fast, good enough for made-up data; never for a secret. */
function mulberry32(graine: number): () => number {
  let etat = graine;
  return () => {
    etat = (etat + 0x6d2b79f5) | 0;
    let t = imul(etat ^ (etat >>> 15), 1 | etat);
    t = (t + imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Draws that depend on their seed alone. Each subject (a school, a year, a person) has its own seed, so that adding or
 * moving one thing does not redraw all the others.
 */
export class Alea {
  private readonly next: () => number;

  constructor(...graine: readonly (string | number)[]) {
    this.next = mulberry32(hash(graine.join('|'), 0x811c9dc5));
  }

  /** Between 0 included and 1 excluded. */
  part(): number {
    return this.next();
  }

  between(min: number, max: number): number {
    return min + this.next() * (max - min);
  }

  /** A whole number, both ends included. */
  integer(min: number, max: number): number {
    return min + floor(this.next() * (max - min + 1));
  }

  chance(probabilite: number): boolean {
    return this.next() < probabilite;
  }

  /** @throws RangeError on an empty list */
  pick<T>(liste: readonly T[]): T {
    const element = liste[floor(this.next() * liste.length)];
    if (element === undefined) throw new RangeError('Aucun élément à tirer.');
    return element;
  }

  /** One of the values, each with its weight. */
  pickWeighted<T>(poids: readonly (readonly [T, number])[]): T {
    const total = poids.reduce((somme, [, p]) => somme + p, 0);
    let reste = this.next() * total;
    return (poids.find(([, p]) => (reste -= p) < 0) ?? this.pick(poids))[0];
  }

  shuffle<T>(liste: readonly T[]): T[] {
    return liste
      .map((element) => ({ element, rang: this.next() }))
      .sort((a, b) => a.rang - b.rang)
      .map(({ element }) => element);
  }
}

/** A version 4 shaped identifier that always is the same for the same subject. */
export function uuidOf(...sujet: readonly (string | number)[]): string {
  const texte = sujet.join('|');
  const hexa = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35]
    .map((depart) => floor(mulberry32(hash(texte, depart))() * 2 ** 32))
    .map((mot) => mot.toString(16).padStart(8, '0'))
    .join('');
  const variante = (8 + (Number.parseInt(hexa.charAt(16), 16) % 4)).toString(16);
  return [
    hexa.slice(0, 8),
    hexa.slice(8, 12),
    `4${hexa.slice(13, 16)}`,
    `${variante}${hexa.slice(17, 20)}`,
    hexa.slice(20),
  ].join('-');
}
