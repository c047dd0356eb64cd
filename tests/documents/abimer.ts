import JSZip from 'jszip';
import { isReference, parsePdf } from './fichier-pdf.js';

/** Makes a good document bad in one way. */
type Abime = (octets: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** What is wrong with it, words that must be said of it, and how it is made. */
type DocumentAbime = readonly [defaut: string, dit: string, spoil: Abime];

const CORPS = 'word/document.xml';

/** PDF: tags as a careless tool leaves them. Replacements are as long as what they replace, so that the file stays whole. */
export const PDF_ABIMES: readonly DocumentAbime[] = [
  ['its language removed', 'language: none', replace('/Lang (', '/Xang (')],
  ['another language', 'language: en-GB', replace('(fr-FR)', '(en-GB)')],
  ['its title missing', 'no title', replace('<dc:title>', '<xc:title>')],
  ['the name of its file for title', 'the name of the file', replace('/DisplayDocTitle true', '/DisplayXxxTitle true')],
  ['its tags removed', 'no tags', replace('/StructTreeRoot ', '/XtructTreeRoot ')],
  ['no word that it is tagged', 'no tags', replace('/Marked true', '/Xarked true')],
  ['no claim to PDF/UA', 'does not say', replace('<pdfuaid:part>1<', '<pdfuaid:part>0<')],
  ['a figure without alternative', 'a figure without alternative', replace('/Alt ', '/Xlt ')],
  ['an empty alternative', 'a figure without alternative', (octets) => edit(octets, blankAlternative)],
  ['a table without header', 'a table without header', replace('/S /TH', '/S /TD')],
  ['headers that head nothing', 'a header cell without scope', replace('/Scope /Column', '/Xcope /Column')],
  ['a heading skipped', 'heading 3 after 1', replace('/S /H2', '/S /H3')],
  ['a list whose items are paragraphs', 'a list of P', replace('/S /LI', '/S /P ')],
  ['a drawing outside its tags', 'drawn outside tags', drawOutside],
  ['a text that the tags forget', 'tagged but never read', (octets) => edit(octets, forgetText)],
  ['its end cut off', 'PdfAbime|Error', (octets) => octets.slice(0, Math.floor(octets.length * 0.6))],
  ['its beginning cut off', 'PdfAbime|Error', (octets) => octets.slice(200)],
];

/** Word: what an office suite or a hand may lose. */
export const DOCX_ABIMES: readonly DocumentAbime[] = [
  ['its language changed', 'language', edits('word/styles.xml', /w:val="fr-FR"/g, 'w:val="en-US"')],
  ['its title missing', 'no title', edits('docProps/core.xml', /<dc:title>[^<]*/, '<dc:title>')],
  ['a table without header', 'a table without header', edits(CORPS, /<w:tblHeader\/>/g, '')],
  ['a heading skipped', 'heading 3 after 1', edits(CORPS, /"Heading2"/, '"Heading3"')],
  ['headings that are only bold text', 'no heading', edits(CORPS, /"Heading\d"/g, '"Normal"')],
  ['no title on the page', 'not one title', edits(CORPS, /"Title"/, '"Normal"')],
  ['a style that nothing tells', 'style Inconnu', edits(CORPS, /"ListParagraph"/, '"Inconnu"')],
  ['a link that leads nowhere', 'no target', edits(CORPS, / r:id="/, ' r:id="x')],
  ['a figure without alternative', 'a figure', edits(CORPS, /<\/w:body>/, '<wp:docPr id="1" name="x"/></w:body>')],
  ['an element that does not close', 'no XML', edits(CORPS, /<\/w:p>/, '')],
  [
    'a character that XML refuses',
    'no XML',
    edits(CORPS, /<w:t xml:space="preserve">/, '<w:t xml:space="preserve">\u0001'),
  ],
  ['its end cut off', 'not a whole file', (octets) => octets.slice(0, Math.floor(octets.length * 0.6))],
];

/** Changes the text of a file. @throws Error when it changes nothing: a document that is not spoilt proves nothing */
function edit(octets: Uint8Array, change: (texte: string) => string): Uint8Array {
  const avant = Buffer.from(octets).toString('latin1');
  const apres = change(avant);
  if (apres === avant) throw new Error('Nothing to spoil');
  return Buffer.from(apres, 'latin1');
}

function replace(quoi: string, par: string): Abime {
  return (octets) => edit(octets, (texte) => texte.replaceAll(quoi, par));
}

/** An alternative of spaces, as long as what it replaces. */
const blankAlternative = (texte: string): string =>
  texte.replace(/\/Alt <([0-9A-F]+)>/, (_tout, hexa: string) => `/Alt <${'20'.repeat(hexa.length / 2)}>`);

/** The first heading no longer holds its words. */
const forgetText = (texte: string): string => texte.replace(/(\/S \/H1\n[^]*?)\/K \[/, '$1/X [');

/** Adds to the first page a square that no tag holds, as an update of the file. */
function drawOutside(octets: Uint8Array): Uint8Array {
  const { objets, suite } = parsePdf(octets);
  const page = [...objets.values()].find(({ valeur }) => valeur instanceof Map && valeur.get('/Type') === '/Page');
  const contenu = page?.valeur instanceof Map ? page.valeur.get('/Contents') : undefined;
  const racine = suite.get('/Root');
  if (!isReference(contenu) || !isReference(racine)) throw new Error('Nothing to spoil');
  const flux = `${objets.get(contenu.objet)?.flux ?? ''}\n0 0 100 100 re f\n`;
  return edit(octets, (texte) => {
    const objet = `${contenu.objet} 0 obj\n<< /Length ${flux.length} >>\nstream\n${flux}\nendstream\nendobj\n`;
    const table = `xref\n${contenu.objet} 1\n${String(texte.length).padStart(10, '0')} 00000 n \n`;
    const avant = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(texte)?.[1];
    const fin = `trailer\n<< /Size ${String(suite.get('/Size'))} /Root ${racine.objet} 0 R /Prev ${avant} >>\n`;
    return `${texte}${objet}${table}${fin}startxref\n${texte.length + objet.length}\n%%EOF\n`;
  });
}

function edits(partie: string, quoi: RegExp, par: string): Abime {
  return async (octets) => {
    const zip = await JSZip.loadAsync(octets);
    const avant = (await zip.file(partie)?.async('string')) ?? '';
    const apres = avant.replace(quoi, par);
    if (apres === avant) throw new Error('Nothing to spoil');
    zip.file(partie, apres);
    return zip.generateAsync({ type: 'uint8array' });
  };
}
