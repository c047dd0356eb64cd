/** A value of a PDF file: a name bears its slash, a text is told apart from it, a reference names its object. */
export type Valeur = null | boolean | number | string | Texte | Reference | Dictionnaire | readonly Valeur[];

interface Texte {
  readonly texte: string;
}

export interface Reference {
  readonly objet: number;
}

export type Dictionnaire = ReadonlyMap<string, Valeur>;

/** A word that is no value: `obj`, `stream`, `BDC`. */
export interface Mot {
  readonly mot: string;
}

const ECHAPPES = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
]);

const BLANCS = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
const NOMBRE = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const NOM = /\/[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const MOT = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const REFERENCE = /(\d+)[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const LITTERAL = /\\(?:[0-7]{1,3}|\r\n|[^])|[()]|[^\\()]+/y;

/** Reads PDF syntax, octets being given as latin1 text: objects of a file, operators of a page. */
export class JetonsPdf {
  constructor(
    private readonly source: string,
    public position = 0,
  ) {}

  /** The next value or word; undefined at the end. @throws SyntaxError for what is no PDF */
  next(): Valeur | Mot | undefined {
    this.take(BLANCS);
    const { source, position } = this;
    if (position >= source.length) return undefined;
    if (source.startsWith('<<', position)) return this.takeDictionnaire();
    const signe = source.charAt(position);
    if (signe === '[') return this.takeListe(']', 1);
    if (signe === '(') return { texte: decode(this.takeLitteral()) };
    if (signe === '<') return { texte: decode(this.takeHexa()) };
    if (signe === '/')
      return (this.take(NOM)?.[0] ?? '').replace(/#([0-9A-Fa-f]{2})/g, (_tout, code: string) => toSigne(code, 16));
    const reference = this.take(REFERENCE);
    if (reference) return { objet: Number(reference[1]) };
    const nombre = this.take(NOMBRE);
    if (nombre) return Number(nombre[0]);
    const mot = this.take(MOT)?.[0];
    if (mot === undefined) throw new SyntaxError(`No PDF at ${position}: ${source.slice(position, position + 20)}`);
    if (mot === 'true' || mot === 'false') return mot === 'true';
    return mot === 'null' ? null : { mot };
  }

  private take(motif: RegExp): RegExpExecArray | null {
    motif.lastIndex = this.position;
    const trouve = motif.exec(this.source);
    if (trouve) this.position = motif.lastIndex;
    return trouve;
  }

  private takeListe(fin: string, saut: number): Valeur[] {
    this.position += saut;
    const valeurs: Valeur[] = [];
    for (;;) {
      this.take(BLANCS);
      if (this.source.startsWith(fin, this.position)) break;
      const valeur = this.next();
      if (valeur === undefined || isMot(valeur)) throw new SyntaxError(`No end of a list at ${this.position}`);
      valeurs.push(valeur);
    }
    this.position += fin.length;
    return valeurs;
  }

  private takeDictionnaire(): Dictionnaire {
    const valeurs = this.takeListe('>>', 2);
    return new Map(
      Array.from(
        { length: valeurs.length / 2 },
        (_, i) => [String(valeurs[2 * i]), valeurs[2 * i + 1] ?? null] as const,
      ),
    );
  }

  private takeLitteral(): string {
    this.position += 1;
    let texte = '';
    for (let ouvertes = 1; ;) {
      const lu = this.take(LITTERAL)?.[0];
      if (lu === undefined) throw new SyntaxError('No end of a text');
      if (lu === '(') ouvertes += 1;
      if (lu === ')') ouvertes -= 1;
      if (ouvertes === 0) return texte;
      texte += lu.startsWith('\\') ? unescape(lu.slice(1)) : lu;
    }
  }

  private takeHexa(): string {
    const fin = this.source.indexOf('>', this.position);
    const hexa = this.source.slice(this.position + 1, fin).replace(/\s/g, '');
    this.position = fin + 1;
    return (hexa.match(/.{1,2}/g) ?? []).map((code) => toSigne(code.padEnd(2, '0'), 16)).join('');
  }
}

export const isMot = (jeton: unknown): jeton is Mot => typeof jeton === 'object' && jeton !== null && 'mot' in jeton;

const toSigne = (code: string, base: number): string => String.fromCharCode(parseInt(code, base));

const unescape = (code: string): string =>
  /^[0-7]/.test(code) ? toSigne(code, 8) : /^[\r\n]/.test(code) ? '' : (ECHAPPES.get(code) ?? code);

/** A text is in UTF-16 when it says so, else in an alphabet that is near enough latin1. */
const decode = (octets: string): string =>
  octets.startsWith('\xfe\xff') ? Buffer.from(octets.slice(2), 'latin1').swap16().toString('utf16le') : octets;
