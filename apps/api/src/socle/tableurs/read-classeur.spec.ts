import { describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { FichierRefuse, readTableur } from './index.js';

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NS = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${REL}"`;
const PAQUET = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** Styles 1 and 2: a day, a number followed by words that hold the letters of a day. */
const STYLES = `<styleSheet ${NS}><numFmts><numFmt numFmtId="164" formatCode="0&quot; jours d'absence&quot;"/></numFmts>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`;

interface Onglet {
  readonly cellules: string;
  readonly etat?: string;
}

/** Parts of a workbook; tabs stand in its index in the order given, `sheet1.xml` being the first one written. */
function buildParties(onglets: readonly Onglet[], chaines: readonly string[] = []): Record<string, string> {
  const rels = onglets.map(
    (_, i) => `<Relationship Id="rId${i}" Type="${REL}/worksheet" Target="worksheets/s${i}.xml"/>`,
  );
  const index = onglets.map(
    ({ etat = 'visible' }, i) => `<sheet name="${i}" sheetId="${i + 1}" state="${etat}" r:id="rId${i}"/>`,
  );
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships ${PAQUET}><Relationship Id="a" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${NS}><sheets>${index.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships ${PAQUET}>${rels.join('')}
      <Relationship Id="b" Type="${REL}/styles" Target="styles.xml"/>
      <Relationship Id="c" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `<sst ${NS}>${chaines.join('')}</sst>`,
    ...Object.fromEntries(onglets.map(({ cellules }, i) => [`xl/worksheets/s${i}.xml`, buildFeuille(cellules)])),
  };
}

const buildFeuille = (cellules: string): string =>
  `<worksheet ${NS}><sheetData><row r="1">${cellules}</row></sheetData></worksheet>`;

const texte = (adresse: string, valeur: string): string =>
  `<c r="${adresse}" t="inlineStr"><is><t>${valeur}</t></is></c>`;

async function zip(parties: Record<string, string>): Promise<Buffer> {
  const archive = new JSZip();
  for (const [nom, contenu] of Object.entries(parties)) archive.file(nom, contenu);
  return archive.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

const readLigne = async (parties: Record<string, string>): Promise<readonly string[] | undefined> =>
  (await readTableur(await zip(parties)))[0]?.cellules;

describe('a workbook', () => {
  it('is read from the first tab that is shown, in the order of the tabs', async () => {
    const onglets = [
      { cellules: texte('A1', 'caché'), etat: 'hidden' },
      { cellules: texte('A1', 'montré') },
      { cellules: texte('A1', 'suivant') },
    ];
    const parties = buildParties(onglets);
    expect(await readLigne(parties)).toEqual(['montré']);
    const { 'xl/worksheets/s1.xml': montre = '', ...autres } = parties;
    expect(await readLigne({ ...autres, 'xl/worksheets/s1.xml': montre })).toEqual(['montré']);
  });

  it('gives what a person reads: days, results of formulas and their errors, text without its phonetics', async () => {
    const cellules = [
      '<c r="A1" s="1"><v>46326</v></c><c r="B1" s="1"><f>TODAY()</f><v>46326.75</v></c>',
      '<c r="C1" t="d" s="1"><v>2026-10-31T00:00:00.000</v></c><c r="D1" s="2"><v>12</v></c>',
      '<c r="E1" t="e"><f>VLOOKUP(1,B:B,1)</f><v>#N/A</v></c><c r="F1" t="b"><f>1=1</f><v>1</v></c>',
      '<c r="G1" t="s"><v>0</v></c><c r="H1" t="s"><v>1</v></c><c r="I1" t="str"><v>0075</v></c>',
    ];
    const chaines = [
      '<si><r><t xml:space="preserve">Lycée </t></r><r><t>Hélène</t></r></si>',
      '<si><t>東京_x000D__x000A_ici</t><rPh sb="0" eb="1"><t>トウキョウ</t></rPh></si>',
    ];
    const jour = '2026-10-31';
    const attendu = [jour, jour, jour, '12', '#N/A', 'oui', 'Lycée Hélène', '東京\nici', '0075'];
    expect(await readLigne(buildParties([{ cellules: cellules.join('') }], chaines))).toEqual(attendu);
  });

  it('may count its days from 1904, name its tags by a prefix and leave out the addresses of its cells', async () => {
    const parties = buildParties([{ cellules: '<c s="1"><v>44864</v></c><c><v>7</v></c>' }]);
    const index = (parties['xl/workbook.xml'] ?? '').replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
    const feuille = (parties['xl/worksheets/s0.xml'] ?? '')
      .replace('xmlns=', 'xmlns:x=')
      .replace(/<(\/?)(?=\w)/g, '<$1x:');
    expect(await readLigne({ ...parties, 'xl/workbook.xml': index, 'xl/worksheets/s0.xml': feuille })).toEqual([
      '2026-10-31',
      '7',
    ]);
  });

  it('is refused when it is cut, is no workbook, or unfolds more than it announces', async () => {
    const parties = buildParties([{ cellules: texte('A1', 'a'.repeat(5000)) }]);
    const entier = await zip(parties);
    await expect(readTableur(entier.subarray(0, entier.length * 0.6))).rejects.toThrow(FichierRefuse);
    await expect(
      readTableur(await zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })),
    ).rejects.toThrow(FichierRefuse);
    await expect(readTableur(announceLess(entier, 'xl/worksheets/s0.xml'))).rejects.toThrow(FichierRefuse);
    await expect(readTableur(announceLess(entier, 'xl/workbook.xml'))).rejects.toThrow(FichierRefuse);
  });

  it('expands no entity', async () => {
    const parties = buildParties([{ cellules: '<c r="A1" t="s"><v>0</v></c>' }], ['<si><t>[&amp;b;&b;]</t></si>']);
    const chaines = `<!DOCTYPE sst [<!ENTITY b SYSTEM "file:///etc/hostname">]>${parties['xl/sharedStrings.xml']}`;
    expect(await readLigne({ ...parties, 'xl/sharedStrings.xml': chaines })).toEqual(['[&b;&b;]']);
  });
});

/** The same archive, whose directory announces ten bytes for a part. */
function announceLess(archive: Buffer, partie: string): Buffer {
  const copie = Buffer.from(archive);
  copie.writeUInt32LE(10, copie.lastIndexOf(partie) - 46 + 24);
  return copie;
}
