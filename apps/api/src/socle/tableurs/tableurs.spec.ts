import { describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { FichierRefuse, readTableur, writeClasseur, writeCsv } from './index.js';

const LIGNES = [
  ['Clé', 'Texte', 'Jour'],
  ['a', 'Point-virgule ; « guillemets » "droits"', '2026-10-31'],
  ['b', '=SOMME(A1)\nseconde ligne', '2027-02-28'],
  ['c', "'=déjà protégé", ''],
  ['d', '-5 élèves', '2027-07-10'],
];

describe('spreadsheets', () => {
  it('give back every cell that was written to a CSV, formulas and line breaks included', async () => {
    const lues = await readTableur(writeCsv(LIGNES));
    expect(lues.map(({ cellules }) => cellules)).toEqual(LIGNES);
  });

  it('write no cell that a spreadsheet would run', () => {
    const texte = writeCsv(LIGNES).toString('utf8');
    expect(texte.startsWith('\uFEFF')).toBe(true);
    expect(texte.split(/\r\n|;/).filter((cellule) => /^"?[=+@-]/.test(cellule))).toEqual([]);
  });

  it('give back every cell that was written to a workbook, days as real dates', async () => {
    const [entete = [], ...lignes] = LIGNES;
    const colonnes = entete.map((titre, rang) => ({ titre, ...(rang === 2 ? { type: 'jour' as const } : {}) }));
    const contenu = await writeClasseur('Essai', colonnes, lignes);
    const lues = await readTableur(contenu);
    expect(lues.map(({ cellules }) => entete.map((_, rang) => cellules[rang] ?? ''))).toEqual(LIGNES);

    const archive = await JSZip.loadAsync(contenu);
    const readPart = async (nom: string): Promise<string> => (await archive.file(nom)?.async('string')) ?? '';
    expect(await readPart('xl/workbook.xml')).toContain('name="Essai"');
    const feuille = await readPart('xl/worksheets/sheet1.xml');
    expect(feuille).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(feuille).toContain('<autoFilter ref="A1:C1"');
    expect(feuille).toMatch(/<col min="1" max="1" width="24"/);
    // Day 46326 of a calendar that began in 1900, in a style of its own; nothing that runs.
    expect(feuille).toMatch(/<c r="C2" s="\d+"(?: t="n")?><v>46326<\/v>/);
    expect(await readPart('xl/styles.xml')).toContain('formatCode="dd/mm/yyyy"');
    expect(feuille).not.toContain('<f>');
  });

  it('number the lines as a spreadsheet shows them, empty ones and quoted line breaks included', async () => {
    const texte = 'Clé;Texte\r\n\r\na;"deux\r\nlignes"\r\n;\r\nb;une\r\n';
    expect(await readTableur(Buffer.from(texte))).toEqual([
      { ligne: 1, cellules: ['Clé', 'Texte'] },
      { ligne: 3, cellules: ['a', 'deux\nlignes'] },
      { ligne: 5, cellules: ['b', 'une'] },
    ]);
  });

  it('are refused when empty, cut inside a quote, or too long', async () => {
    await expect(readTableur(Buffer.from('\r\n;;\r\n'))).rejects.toThrow(FichierRefuse);
    await expect(readTableur(Buffer.from('Clé;Texte\na;"jamais fermé'))).rejects.toThrow(/guillemet/);
    await expect(readTableur(Buffer.from('Clé\na\nb\nc\n'), 2)).rejects.toThrow(/dépasse 2 lignes/);
  });
});
