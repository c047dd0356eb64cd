import { describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
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

    const classeur = new exceljs.Workbook();
    await classeur.xlsx.load(contenu as unknown as ArrayBuffer);
    const feuille = classeur.getWorksheet('Essai');
    expect(feuille?.getCell('C2').value).toBeInstanceOf(Date);
    expect(feuille?.getCell('B3').type).toBe(exceljs.ValueType.String);
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
