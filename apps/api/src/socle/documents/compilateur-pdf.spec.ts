import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { waitFor } from '../../../../../tests/harnais/wait-for.js';
import { CHARTE_TYPST } from './charte-typst.js';
import { CompilateurPdf } from './compilateur-pdf.js';
import { ErreurDocument, Ouvriers } from './ouvriers.js';
import { readPdfText } from './read-pdf-text.js';

const GABARIT = `${CHARTE_TYPST}
#set document(title: donnees.titre, date: none)
#show: charte
= Titre
#donnees.texte
`;
const SANS_ESPACE = /\s/g;
/** A worker of the test: dies, never answers, or makes a document of one byte, as it is told. */
const FRAGILE = `export default ({ sort, muet }) => {
  if (sort) process.exit(3);
  return muet ? new Promise(() => {}) : { octets: new Uint8Array([1]) };
};`;

describe('the PDF compiler', () => {
  const compilateur = new CompilateurPdf();
  let dossier: string;
  let fragile: URL;

  beforeAll(async () => {
    dossier = await mkdtemp(join(tmpdir(), 'ouvrier-'));
    fragile = pathToFileURL(join(dossier, 'fragile.mjs'));
    await writeFile(fragile, FRAGILE);
  });

  afterAll(async () => {
    await compilateur.close();
    await rm(dossier, { recursive: true });
  });

  it('produces a tagged document that declares PDF/UA-1, its language and its title', async () => {
    const pdf = await compilateur.compile({ gabarit: GABARIT, donnees: { titre: 'Été', texte: 'Bonjour' } });
    const brut = Buffer.from(pdf).toString('latin1');
    expect(brut.startsWith('%PDF-1.7')).toBe(true);
    expect(brut).toContain('/StructTreeRoot');
    expect(brut).toMatch(/\/Lang \(fr(-FR)?\)/);
    expect(brut).toContain('/DisplayDocTitle true');
    expect(brut).toMatch(/pdfuaid:part>1</);
  });

  it('prints what people typed as it is, however much it looks like Typst code', async () => {
    const texte = '#import "x": * $ [ ] \\ @a <b> `c` *gras* _it_ = // #read("/etc/passwd") #{1+1} éàçœŒÿ « » € n° 3';
    const pdf = await compilateur.compile({ gabarit: GABARIT, donnees: { titre: texte, texte } });
    expect(readPdfText(pdf).replace(SANS_ESPACE, '')).toContain(texte.replace(SANS_ESPACE, ''));
  });

  it('prints a placeholder for what the font cannot draw instead of refusing the document', async () => {
    const texte = 'Réunion 😀 de\u0301cale\u0301e \u0007\ud800漢 \ue000fin';
    const pdf = await compilateur.compile({ gabarit: GABARIT, donnees: { titre: 't', texte } });
    expect(readPdfText(pdf).replace(SANS_ESPACE, '')).toContain('Réunion□décalée□fin');
  });

  it('gives the same bytes for the same source, also from another thread that did other work before', async () => {
    const source = { gabarit: GABARIT, donnees: { titre: 'Deux fois', texte: 'le même' } };
    const premier = await compilateur.compile(source);
    const autre = new CompilateurPdf();
    await autre.compile({ gabarit: GABARIT, donnees: { titre: 'Autre', texte: 'chose' } });
    expect(Buffer.from(await autre.compile(source)).equals(Buffer.from(premier))).toBe(true);
    await autre.close();
  });

  it('answers many requests in their order', async () => {
    const numeros = Array.from({ length: 12 }, (_, i) => `numero${i}.`);
    const pdfs = await Promise.all(
      numeros.map((texte) => compilateur.compile({ gabarit: GABARIT, donnees: { titre: 't', texte } })),
    );
    pdfs.forEach((pdf, i) => expect(readPdfText(pdf)).toContain(numeros[i]));
  });

  it.each([
    ['a wrong template', '#foo', 'unknown variable: foo'],
    ['a document without title', 'texte', 'missing document title'],
    ['an unknown font', '#set document(title: "t")\n#set text(font: "Absente")\nTexte', 'unknown font family: absente'],
    [
      'an image without alternative text',
      '#set document(title: "t")\n#image(bytes("<svg xmlns=\'http://www.w3.org/2000/svg\' width=\'1\' height=\'1\'/>"), format: "svg")',
      'missing alt text',
    ],
    ['a file of the machine', '#read("/etc/hostname")', 'file not found'],
  ])('refuses %s with its reason, and goes on', async (_cas, gabarit, raison) => {
    await expect(compilateur.compile({ gabarit, donnees: {} })).rejects.toThrow(raison);
    await expect(compilateur.compile({ gabarit: GABARIT, donnees: { titre: 't', texte: '' } })).resolves.toBeDefined();
  });

  it('refuses the document of a thread that dies, and starts another for the next', async () => {
    const fragiles = new Ouvriers(fragile);
    const essais = await Promise.allSettled([fragiles, fragiles].map((eux) => eux.make({ sort: true })));
    expect(essais.map((un) => un.status === 'rejected' && un.reason)).toEqual([
      new ErreurDocument(['worker exited with code: 3']),
      new ErreurDocument(['worker exited with code: 3']),
    ]);
    await expect(fragiles.make({})).resolves.toEqual(new Uint8Array([1]));
    await fragiles.close();
  });

  it('refuses at once what no thread can start to make', async () => {
    const absents = new Ouvriers(pathToFileURL(join(dossier, 'absent.mjs')));
    await expect(absents.make({})).rejects.toThrow(ErreurDocument);
    await expect(absents.make({})).rejects.toThrow(ErreurDocument);
    await absents.close();
  });

  it('gives up on a document that takes too long, and makes the next', async () => {
    const lents = new Ouvriers(fragile, { delaiMs: 500 });
    await expect(lents.make({ muet: true })).rejects.toMatchObject({ code: 'base.occupee' });
    // A thread may take longer than that to start, on a machine at work on something else.
    await waitFor(async () => (await lents.make({}).catch(() => [])).length === 1);
    await lents.close();
  });

  it('refuses what waits when it is closed, and what comes after', async () => {
    const brefs = new Ouvriers(fragile);
    const attentes = Promise.allSettled([1, 2].map(() => brefs.make({ muet: true })));
    await brefs.close();
    expect((await attentes).map((un) => un.status)).toEqual(['rejected', 'rejected']);
    await expect(brefs.make({})).rejects.toThrow('workers closed');
    await brefs.close();
  });
});
