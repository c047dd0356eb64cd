import type { Alea } from './alea.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const CODE = /^[A-Za-z0-9_-]{2,40}$/;
/** Enough to reach old and new rows; the oldest leave first. */
const MAX = 200;

/** What the server has told so far: identifiers of each collection, codes, versions. Feeds the requests that follow. */
export class Memoire {
  private readonly parCollection = new Map<string, string[]>();
  private readonly tous: string[] = [];
  private readonly codes: string[] = [];
  private readonly versions = new Map<string, number>();

  /** Keeps what an answer to this address names. */
  learn(collection: string, adresse: string, corps: unknown): void {
    this.walk(collection, adresse, corps, 0);
  }

  /** Identifiers known for a collection, then for any. */
  pickId(alea: Alea, collection: string): string {
    const connus = this.parCollection.get(collection) ?? [];
    if (connus.length > 0 && alea.chance(0.75)) return alea.pick(connus);
    return this.tous.length > 0 && alea.chance(0.7) ? alea.pick(this.tous) : alea.uuid();
  }

  pickCode(alea: Alea): string {
    return this.codes.length > 0 ? alea.pick(this.codes) : 'P1-01';
  }

  /** Last version seen of the object or page at this address. */
  versionOf(adresse: string): number | undefined {
    const segments = adresse.split('/');
    for (let fin = segments.length; fin > 3; fin -= 1) {
      const connue = this.versions.get(segments.slice(0, fin).join('/')) ?? this.versions.get(segments[fin - 1] ?? '');
      if (connue !== undefined) return connue;
    }
    return undefined;
  }

  private walk(collection: string, adresse: string, valeur: unknown, niveau: number): void {
    if (typeof valeur !== 'object' || valeur === null || niveau > 6) return;
    if (Array.isArray(valeur)) {
      for (const element of valeur.slice(0, 30)) this.walk(collection, adresse, element, niveau + 1);
      return;
    }
    const { id, version, code } = valeur as { id?: unknown; version?: unknown; code?: unknown };
    if (typeof id === 'string' && UUID.test(id)) {
      keep(this.tous, id);
      const connus = this.parCollection.get(collection) ?? [];
      this.parCollection.set(collection, connus);
      keep(connus, id);
    }
    if (typeof code === 'string' && CODE.test(code)) keep(this.codes, code);
    if (typeof version === 'number') this.versions.set(typeof id === 'string' ? id : adresse, version);
    for (const element of Object.values(valeur)) this.walk(collection, adresse, element, niveau + 1);
  }
}

function keep(liste: string[], valeur: string): void {
  if (liste.includes(valeur)) return;
  liste.push(valeur);
  if (liste.length > MAX) liste.shift();
}
