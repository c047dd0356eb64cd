import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { type Dictionnaire, isMot, JetonsPdf, type Reference, type Valeur } from './jetons-pdf.js';

/** Objects of a PDF file, whoever read them. */
export interface FichierPdf {
  readonly suite: Dictionnaire;
  readonly objets: ReadonlyMap<number, ObjetPdf>;
}

interface ObjetPdf {
  readonly valeur: Valeur;
  /** What its stream holds, inflated, as latin1 text. */
  readonly flux?: string;
}

/** A file that is not whole. */
class PdfAbime extends Error {}

const ENTREE = /(\d{10}) (\d{5}) ([nf])/g;

/** Reads a file by its table of objects, later updates first, as any reader does. @throws PdfAbime */
export function parsePdf(octets: Uint8Array): FichierPdf {
  const source = Buffer.from(octets).toString('latin1');
  if (!source.startsWith('%PDF-')) throw new PdfAbime('no header');
  let debut = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(source)?.[1] ?? NaN);
  const places = new Map<number, number>();
  let suite: Dictionnaire | undefined;
  while (!Number.isNaN(debut)) {
    const fin = source.indexOf('trailer', debut);
    if (!source.startsWith('xref', debut) || fin === -1) throw new PdfAbime('no table of objects where it should be');
    for (const [, premier = '', section = ''] of source
      .slice(debut + 4, fin)
      .matchAll(/(\d+) \d+\s*\n((?:\d{10} \d{5} [nf]\s*)*)/g)) {
      [...section.matchAll(ENTREE)].forEach(([, place, , usage], rang) => {
        const numero = Number(premier) + rang;
        if (usage === 'n' && !places.has(numero)) places.set(numero, Number(place));
      });
    }
    const lue = new JetonsPdf(source, fin + 'trailer'.length).next();
    if (!(lue instanceof Map)) throw new PdfAbime('no trailer');
    suite ??= lue;
    debut = Number(lue.get('/Prev') ?? NaN);
  }
  if (!suite) throw new PdfAbime('no end');
  return { suite, objets: new Map([...places].map(([numero, place]) => [numero, parseObjet(source, numero, place)])) };
}

function parseObjet(source: string, numero: number, place: number): ObjetPdf {
  const entete = new RegExp(`${numero}\\s+\\d+\\s+obj`, 'y');
  entete.lastIndex = place;
  if (!entete.test(source)) throw new PdfAbime(`no object ${numero} where it should be`);
  const jetons = new JetonsPdf(source, entete.lastIndex);
  const valeur = jetons.next();
  if (valeur === undefined || isMot(valeur)) throw new PdfAbime(`no value in object ${numero}`);
  const mot = jetons.next();
  if (!isMot(mot) || mot.mot !== 'stream' || !(valeur instanceof Map)) return { valeur };
  const debut = jetons.position + (source.charAt(jetons.position) === '\r' ? 2 : 1);
  const lus = Buffer.from(source.slice(debut, debut + Number(valeur.get('/Length'))), 'latin1');
  return { valeur, flux: (valeur.get('/Filter') === '/FlateDecode' ? inflateSync(lus) : lus).toString('latin1') };
}

/** The same objects, read by qpdf. @throws PdfAbime for what it calls damaged */
export function parseWithQpdf(octets: Uint8Array): FichierPdf {
  const lus = runOn(octets, 'document.pdf', (chemin) => {
    try {
      const options = ['--json=2', '--json-stream-data=inline', '--decode-level=generalized'];
      return execFileSync('qpdf', [...options, chemin], { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
    } catch (erreur) {
      throw new PdfAbime(`qpdf: ${String((erreur as { stderr?: unknown }).stderr)}`);
    }
  });
  const { qpdf } = JSON.parse(lus.toString()) as { qpdf: [unknown, { [cle: string]: QpdfObjet }] };
  const objets = new Map<number, ObjetPdf>();
  for (const [cle, { value, stream }] of Object.entries(qpdf[1])) {
    const numero = Number(/^obj:(\d+) /.exec(cle)?.[1] ?? NaN);
    if (Number.isNaN(numero)) continue;
    objets.set(
      numero,
      stream
        ? { valeur: toValeur(stream.dict), flux: Buffer.from(stream.data ?? '', 'base64').toString('latin1') }
        : { valeur: toValeur(value) },
    );
  }
  const suite = toValeur(qpdf[1]['trailer']?.value);
  if (!(suite instanceof Map)) throw new PdfAbime('qpdf: no trailer');
  return { suite, objets };
}

interface QpdfObjet {
  readonly value?: unknown;
  readonly stream?: { readonly dict: unknown; readonly data?: string };
}

function toValeur(lu: unknown): Valeur {
  if (Array.isArray(lu)) return lu.map(toValeur);
  if (typeof lu === 'object' && lu !== null)
    return new Map(Object.entries(lu).map(([cle, valeur]) => [cle, toValeur(valeur)] as const));
  if (typeof lu !== 'string') return lu as boolean | number | null;
  const objet = /^(\d+) \d+ R$/.exec(lu)?.[1];
  if (objet !== undefined) return { objet: Number(objet) };
  return lu.startsWith('/') ? lu : { texte: lu.slice(2) };
}

/** What a reference names, whatever the number of steps. */
export function resolve({ objets }: FichierPdf, valeur: Valeur | undefined): Valeur {
  let lue = valeur ?? null;
  while (isReference(lue)) lue = objets.get(lue.objet)?.valeur ?? null;
  return lue;
}

export const isReference = (valeur: unknown): valeur is Reference =>
  typeof valeur === 'object' && valeur !== null && 'objet' in valeur;

/** Gives a tool these octets as a file of a folder of its own. */
export function runOn<T>(octets: Uint8Array, nom: string, use: (chemin: string, dossier: string) => T): T {
  const dossier = mkdtempSync(join(tmpdir(), 'focale-document-'));
  try {
    writeFileSync(join(dossier, nom), octets);
    return use(join(dossier, nom), dossier);
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
}
