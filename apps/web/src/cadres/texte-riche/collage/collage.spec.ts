import { describe, expect, it } from '@jest/globals';
import { toTexteRiche, SCHEMA } from '@focale/texte-riche';
import type { NoeudDeTexte } from '@focale/texte-riche';
import { parseHTML } from 'linkedom';
import { DOMParser } from 'prosemirror-model';
import { cleanCollage } from './collage.js';
import { cleanEspaces } from './espaces.js';

const parse = (html: string): HTMLElement => {
  const entier = /<html/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(entier).document.body;
};

/** What is pasted, as the editor takes it. */
const paste = (html: string): readonly NoeudDeTexte[] => {
  const nettoye = cleanCollage(html, parse);
  expect(nettoye).not.toMatch(/style=|class=|mso|<o:p|<!/i);
  const doc = DOMParser.fromSchema(SCHEMA).parse(parse(nettoye));
  return toTexteRiche(doc.toJSON()).content;
};

/** Nodes in short: `ul[li[p(un)]]`, `**gras**`, `_italique_`. */
const tell = (noeuds: readonly NoeudDeTexte[] = []): string =>
  noeuds.map(tellNoeud).join(noeuds.some(({ type }) => type === 'text') ? '' : ' ');

const tellNoeud = ({ type, attrs, content, text, marks }: NoeudDeTexte): string => {
  if (type === 'text') {
    const noms = marks?.map((marque) => marque.type) ?? [];
    const mots = noms.includes('italic') ? `_${text}_` : (text ?? '');
    const gras = noms.includes('bold') ? `**${mots}**` : mots;
    return noms.includes('link') ? `<${gras}>` : gras;
  }
  const courts: Record<string, string> = {
    ...{ paragraph: 'p', bulletList: 'ul', orderedList: 'ol', listItem: 'li', tableRow: 'tr' },
    ...{ tableCell: 'td', tableHeader: 'th', hardBreak: 'br', heading: `h${String(attrs?.['level'])}` },
  };
  const spans = [attrs?.['colspan'], attrs?.['rowspan']].map((n) => Number(n ?? 1));
  const portee = spans.some((n) => n > 1) ? `:${spans.join('x')}` : '';
  const bloc = type === 'paragraph' || type === 'heading';
  return `${courts[type] ?? type}${portee}${bloc ? `(${tell(content)})` : `[${tell(content)}]`}`;
};

const pasteWord = (corps: string): string =>
  tell(
    paste(`<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta name=Generator content="Microsoft Word 15"><link rel=File-List href="file:///C:/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} --></style></head>
<body lang=FR style='tab-interval:35.4pt'><!--StartFragment-->${corps}<!--EndFragment--></body></html>`),
  );

const ligneDeWord = (niveau: number, signe: string, texte: string, place = 'Middle'): string => `
<p class=MsoListParagraphCxSp${place} style='margin-left:${niveau * 36}.0pt;mso-add-space:auto;text-indent:-18.0pt;
mso-list:l0 level${niveau} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span
style='mso-list:Ignore'>${signe}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${texte}<o:p></o:p></p>`;

describe('what Word puts on the clipboard', () => {
  it('is paragraphs without their fonts, their empty lines and their conditional comments', () => {
    expect(
      pasteWord(`<p class=MsoNormal><span style='font-size:12.0pt;font-family:"Arial",sans-serif;color:red'>Deux
séances<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>en mars<o:p></o:p></p>`),
    ).toBe('p(Deux séances) p(en mars)');
  });

  it('turns its false lists into real ones, nested', () => {
    const html = [
      ligneDeWord(1, '·', 'Pix', 'First'),
      ligneDeWord(2, 'o', 'certification'),
      ligneDeWord(3, '§', 'troisième'),
      ligneDeWord(1, '·', 'ENT', 'Last'),
    ].join('');
    expect(pasteWord(`<p class=MsoNormal>Avant</p>${html}<p class=MsoNormal>Après</p>`)).toBe(
      'p(Avant) ul[li[p(Pix) ul[li[p(certification) ul[li[p(troisième)]]]]] li[p(ENT)]] p(Après)',
    );
  });

  it('tells numbered lists from bullets by their sign, and a second paragraph from another line', () => {
    const suite = '<p class=MsoListParagraphCxSpMiddle style="margin-left:36.0pt">Suite du premier</p>';
    const html = `${ligneDeWord(1, '1.', 'Un', 'First')}${suite}${ligneDeWord(1, '2.', 'Deux')}${ligneDeWord(2, 'a)', 'Détail')}${ligneDeWord(2, '·', 'Puce', 'Last')}`;
    expect(pasteWord(html)).toBe('ol[li[p(Un) p(Suite du premier)] li[p(Deux) ol[li[p(Détail)]] ul[li[p(Puce)]]]]');
  });

  it('finds the lists that lost their style in a letter, by the sign typed before the words', () => {
    const ligne = (texte: string): string => `<p class="MsoListParagraph" style="margin-left:36.0pt">${texte}</p>`;
    expect(
      pasteWord(
        `${ligne('<span style="font-family:Symbol">·&nbsp;&nbsp;&nbsp;&nbsp; </span>Un')}${ligne('·&nbsp;&nbsp; Deux')}${ligne('Sans signe')}`,
      ),
    ).toBe('ul[li[p(Un)] li[p(Deux)]] p(Sans signe)');
  });

  it('takes the lists of its version for the web, a wrapper a line', () => {
    const ligne = (niveau: number, texte: string): string =>
      `<div class="ListContainerWrapper SCXW1 BCX0"><ul class="BulletListStyle1 SCXW1" role="list"><li data-aria-level="${niveau}" role="listitem" class="OutlineElement"><p class="Paragraph SCXW1"><span class="TextRun">${texte}</span><span class="EOP">&nbsp;</span></p></li></ul></div>`;
    expect(
      tell(paste(`<div class="OutlineElement">${ligne(1, 'Un')}${ligne(2, 'Dedans')}${ligne(1, 'Deux')}</div>`)),
    ).toBe('ul[li[p(Un) ul[li[p(Dedans)]]] li[p(Deux)]]');
  });

  it('keeps tables with their merged cells, their headings bold in the cells', () => {
    const cellule = (texte: string, suite = ''): string =>
      `<td width=201 valign=top ${suite} style='width:150.95pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt'><p class=MsoNormal style='margin-bottom:0cm'>${texte}<o:p></o:p></p></td>`;
    expect(
      pasteWord(`<table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
<thead><tr style='mso-yfti-irow:0'>${cellule('<b>Niveau</b>')}${cellule('<b>Élèves</b>', 'colspan=2')}</tr></thead>
<tr style='mso-yfti-irow:1'>${cellule('3<sup>e</sup>', 'rowspan=2')}${cellule('142')}${cellule('131')}</tr>
<tr style='mso-yfti-irow:2'>${cellule('<h3>138</h3>')}${cellule('&nbsp;')}</tr></table>`),
    ).toBe(
      'table[tr[th[p(**Niveau**)] th:2x1[p(**Élèves**)]] tr[td:1x2[p(3e)] td[p(142)] td[p(131)]] tr[td[p(**138**)] td[p()]]]',
    );
  });

  it('reads titles from their names and their styles, bold from a style as from an element', () => {
    expect(
      pasteWord(`<p class=MsoTitle><b>Bilan</b></p><h1 style='mso-list:none'><a name="_Toc1">Partie<o:p></o:p></a></h1>
<p class=Sous style='mso-outline-level:4'>Section</p>
<p class=MsoNormal>Un <span style='font-weight:bold;mso-bidi-font-weight:normal'>gras</span>, un <span style='font-style:italic'>penché</span>, <b style='font-weight:normal'>rien</b>.</p>`),
    ).toBe('h3(Bilan) h3(Partie) h4(Section) p(Un **gras**, un _penché_, rien.)');
  });

  it('leaves out deleted words and comments, and takes inserted ones', () => {
    expect(
      pasteWord(`<p class=MsoNormal>Les <span class=msoDel><del cite="mailto:x" datetime="2027-06-01T10:00">14</del></span><span
class=msoIns><ins cite="mailto:x" datetime="2027-06-01T10:00">16</ins></span> séances<span class=MsoCommentReference><span
style='font-size:8.0pt'><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[A1]</a></span></span>.</p>
<div style='mso-element:comment-list'><hr class=msocomoff align=left size=1><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText>À vérifier</p></div></div></div>`),
    ).toBe('p(Les 16 séances.)');
  });

  it('keeps notes beside their call, and no link to an anchor that stays behind', () => {
    expect(
      pasteWord(`<p class=MsoNormal>Certifiés<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span
class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a>.
<a href="https://pix.example/a">Pix</a></p><div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Au 8 juin.</p></div></div>`),
    ).toMatch(/^p\(Certifiés\[1\]\. <Pix>\) p\(\[1\] Au 8 juin\.\)$/);
  });

  it('drops images, drawings and what they leave empty', () => {
    expect(
      pasteWord(
        `<p class=MsoNormal><!--[if gte vml 1]><v:shape id="Image_1"><v:imagedata src="file:///C:/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img width=604 src="file:///C:/clip_image002.jpg" v:shapes="Image_1"><![endif]></p><p class=MsoNormal>Seul</p>`,
      ),
    ).toBe('p(Seul)');
  });
});

describe('what LibreOffice puts on the clipboard', () => {
  const pasteLibre = (corps: string): string =>
    tell(
      paste(`<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<meta name="generator" content="LibreOffice 24.2 (Linux)"/><style type="text/css">p { margin-bottom: 0.25cm; background: transparent }</style></head>
<body lang="fr-FR" link="#000080" dir="ltr">${corps}</body></html>`),
    );

  it('puts a nested list in the line before it', () => {
    expect(
      pasteLibre(`<ul><li><p style="margin-bottom: 0cm"><font face="Liberation Serif, serif">Pix</font></p></li><ul><li><p>certification</p></li></ul>
<li><p>ENT</p></li></ul><ol><li><p>un</p></li><ol type="a"><li><p>détail</p></li></ol></ol>`),
    ).toBe('ul[li[p(Pix) ul[li[p(certification)]]] li[p(ENT)]] ol[li[p(un) ol[li[p(détail)]]]]');
  });

  it('keeps its tables, merged cells and caption, without widths and colours', () => {
    expect(
      pasteLibre(`<table width="100%" cellpadding="4" cellspacing="0"><caption>Effectifs</caption><col width="128*"/><col width="128*"/>
<thead><tr valign="top"><td colspan="2" style="border: 1px solid #000000"><p align="center"><b>Année</b></p></td></tr></thead>
<tbody><tr valign="top"><td bgcolor="#ffff00" style="border: none"><p>3e</p></td><td><p><br/></p></td></tr></tbody></table>`),
    ).toBe('p(Effectifs) table[tr[th:2x1[p(**Année**)]] tr[td[p(3e)] td[p()]]]');
  });

  it('writes its notes as Word does, after the text', () => {
    expect(
      pasteLibre(`<p>Certifiés<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Au 8 juin.</p></div>`),
    ).toBe('p(Certifiés[1].) p([1] Au 8 juin.)');
  });

  it('says bold, and the contrary of bold, by a style', () => {
    expect(
      pasteLibre(
        `<h2 class="western">Titre</h2><p style="font-weight: bold">Tout gras</p><p><span style="font-weight: normal">rien</span> <i>penché</i></p>`,
      ),
    ).toBe('h3(Titre) p(**Tout gras**) p(rien _penché_)');
  });

  it('leaves a table in a table as its lines', () => {
    expect(
      pasteLibre(
        `<table><tr><td><p>Avant</p><table><tr><td><p>a</p></td><td><p>b</p></td></tr><tr><td><p>c</p></td></tr></table></td></tr></table>`,
      ),
    ).toBe('table[tr[td[p(Avant) p(a ; b) p(c)]]]');
  });
});

describe('other pages', () => {
  it('keeps links that lead somewhere, and runs nothing', () => {
    expect(
      tell(
        paste(
          '<p onclick="x()"><a href="javascript:alert(1)">non</a> <a href="mailto:ce@ecole.example">oui</a><script>alert(1)</script></p>',
        ),
      ),
    ).toBe('p(non <oui>)');
  });

  it('is left as it is when it comes from an editor of ours, figures included', () => {
    const html =
      '<p data-pm-slice="1 1 []">Les <span class="chiffre-cite" data-chiffre="journal.seances" data-valeur="14">14</span></p>';
    expect(cleanCollage(html, parse)).toBe(html);
  });
});

describe('non-breaking spaces', () => {
  const ins = '\u00a0';
  const fine = '\u202f';

  it.each([
    [`Pourquoi${ins}?`, `Pourquoi${ins}?`],
    [`«${ins}Café${ins}»`, `«${ins}Café${ins}»`],
    [`92${fine}%`, `92${fine}%`],
    [`1${fine}250 élèves`, `1${fine}250 élèves`],
    [`14${ins}h`, `14${ins}h`],
    [`n°${ins}3`, `n°${ins}3`],
    [`avec M.${ins}Durand`, `avec M.${ins}Durand`],
    [`un${ins}mot${ins}seul`, 'un mot seul'],
    [`aligné${ins}${ins}${ins} ${ins}ici`, 'aligné ici'],
    [`fin${ins}`, 'fin '],
    [`cou\u00adpé\u200b`, 'coupé'],
  ])('%j is kept as %j', (colle, garde) => {
    expect(cleanEspaces(colle)).toBe(garde);
  });

  it('are judged across the pieces of a sentence', () => {
    expect(tell(paste('<p><b>Pourquoi</b>&nbsp;<i>?</i></p>'))).toBe(`p(**Pourquoi**${ins}_?_)`);
    expect(tell(paste('<p><span>un</span>&nbsp;<span>mot</span></p>'))).toBe('p(un mot)');
  });
});
