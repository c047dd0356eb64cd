import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { computeSynthese } from '@focale/domaine';
import JSZip from 'jszip';
import {
  buildBilan,
  buildBlocs,
  buildGrandTableau,
  buildLong,
  HOSTILE,
  TEXTE_HOSTILE,
} from '../../../../../tests/fabriques/bilans-a-imprimer.js';
import { CompilateurDocx, CompilateurPdf } from '../../socle/documents/index.js';
import { readPdfObjects, readPdfText } from '../../socle/documents/read-pdf-text.js';
import type { BilanAImprimer } from './bilan-a-imprimer.js';
import { buildBilanDocument } from './build-bilan-document.js';
import { buildBilanDocx } from './build-bilan-docx.js';

/** Words without their spaces, and without what lets a long one be cut: a line may break anywhere. */
const compact = (texte: string): string => texte.normalize('NFC').replace(/[\s\u200b]/g, '');

const ENTITES = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&amp;', '&'],
]);

describe('the bilan d’activité as a document', () => {
  const pdf = new CompilateurPdf();
  const docx = new CompilateurDocx();
  afterAll(async () => {
    await pdf.close();
    await docx.close();
  });

  const compile = (bilan: BilanAImprimer) => pdf.compile(buildBilanDocument(bilan));
  const getXml = async (bilan: BilanAImprimer, fichier = 'word/document.xml') => {
    const zip = await JSZip.loadAsync(await docx.compile(buildBilanDocx(bilan)));
    return (await zip.file(fichier)?.async('string')) ?? '';
  };
  const FORMATS: [string, (bilan: BilanAImprimer) => Promise<string>][] = [
    ['PDF', async (bilan) => compact(readPdfText(await compile(bilan)))],
    [
      'Word',
      async (bilan) => {
        const xml = await getXml(bilan);
        const mots = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, lu = '']) => lu).join('');
        return compact(mots.replace(/&\w+;/g, (entite) => ENTITES.get(entite) ?? entite));
      },
    ],
  ];

  describe.each(FORMATS)('in %s', (_format, print) => {
    it('says who, where, when, and where it stands', async () => {
      const texte = await print(buildBilan({ edition: 2 }));
      for (const attendu of [
        'Collège Émile-Exemple',
        '0990001L',
        'Saint-Léonard-de-Noblat',
        'Académie de Limoges – Année scolaire 2025-2026',
        'Zoé Démonstration-Œuvrée',
        'Sciences de la vie et de la Terre',
        'Présenté au conseil d’administration le 25 juin 2026 par Mme Lenoir',
        'arrêtés le 12 juin 2026 à 16 h 05',
        '2, après correction',
        'Le conseil salue le travail accompli.',
      ])
        expect(texte).toContain(compact(attendu));
      expect(texte).not.toContain('Signature');
    });

    it('prints the text of each block, lists, tables and figures', async () => {
      const bilan = buildBilan();
      const texte = await print(bilan);
      for (const { titre, code } of bilan.blocs) {
        expect(texte).toContain(compact(titre));
        if (code !== 'competences') expect(texte).toContain(compact(`Premier point de ${code}`));
      }
      for (const attendu of ['131 élèves sur 142', 'le guide', 'Salle du bâtiment B', 'Certifiés'])
        expect(texte).toContain(compact(attendu));
    });

    it('leaves out what is empty or hidden, and names the empty blocks while it is being written', async () => {
      const blocs = buildBlocs({ rgpd: { vide: true, contenu: null }, parents: { masque: true } });
      const redige = await print(buildBilan({ etat: 'en_preparation', presenteLe: undefined, blocs }));
      expect(redige).toContain(compact('Bloc encore vide : RGPD.'));
      expect(redige).toContain(compact('En préparation, non encore présenté au conseil d’administration'));
      expect(redige).not.toContain('Parents');
      expect(await print(buildBilan({ blocs }))).not.toContain('RGPD');
    });

    it('tells what is drawn under the film and the time, when there is something to draw', async () => {
      const texte = await print(buildBilan());
      expect(texte).toContain(compact('Temps consacré à chaque fonction'));
      expect(texte).toContain(compact('25 h 15'));
      expect(texte).toContain(compact('Le film de l’année, par période'));
      const vide = { minutes: 0, entrees: 0 };
      const rien = await print(
        buildBilan({
          film: computeSynthese([], '2025-09-01'),
          activites: { conseiller: vide, accompagner: vide, administrer: vide, equipement: vide },
        }),
      );
      expect(rien).not.toMatch(/Tempsconsacré|parpériode/);
    });

    it('prints what people typed as it is, however much it looks like code', async () => {
      const bilan = buildBilan({ blocs: buildBlocs({ appreciation: { titre: HOSTILE, contenu: TEXTE_HOSTILE } }) });
      const texte = await print({ ...bilan, observation: HOSTILE, presentateur: HOSTILE });
      expect(texte.split(compact(HOSTILE)).length - 1).toBeGreaterThanOrEqual(8);
      expect(texte).toContain('décalée');
      expect(texte).toContain('sans-espace'.repeat(60));
    });

    it('prints ten thousand words and a table of sixty rows, all of them', async () => {
      const blocs = buildBlocs({ besoins: { contenu: buildLong(10_000) }, suite: { contenu: buildGrandTableau(60) } });
      const texte = await print(buildBilan({ blocs }));
      for (const attendu of ['mot0', 'mot9999', 'ligne0.', 'ligne59.']) expect(texte).toContain(attendu);
    });

    it('says that nothing is written, when nothing is', async () => {
      expect(await print(buildBilan({ blocs: [] }))).toContain(compact('Rien n’est encore écrit dans ce bilan.'));
    });

    it('refuses a date that is not one', async () => {
      await expect(async () => print(buildBilan({ presenteLe: 'bientôt' }))).rejects.toThrow(RangeError);
    });
  });

  describe('as a PDF', () => {
    let octets: Uint8Array;
    beforeAll(async () => {
      octets = await compile(buildBilan({ blocs: buildBlocs({ suite: { contenu: buildGrandTableau(60) } }) }));
    });

    it('is tagged: title, headings, table headers on each page, alternative of each drawing', () => {
      const elements = [...readPdfObjects(octets).values()]
        .map(({ entete }) => entete)
        .filter((un) => un.includes('/StructElem'));
      const count = (role: string) => elements.filter((un) => new RegExp(`/S /${role}\\b`).test(un)).length;
      expect([count('Title'), count('H1'), count('H2'), count('TH'), count('Table')]).toEqual([1, 17, 16, 2, 1]);
      expect(elements.filter((un) => un.includes('/S /Figure') && un.includes('/Alt')).length).toBe(2);
      expect(compact(readPdfText(octets)).split('Cequiaétéfait').length - 1).toBeGreaterThan(1);
    });

    it('gives the same file for the same bilan', async () => {
      const bilan = buildBilan();
      const [une, autre] = [await compile(bilan), await compile(structuredClone(bilan))];
      expect(Buffer.from(une).equals(Buffer.from(autre))).toBe(true);
    });

    it('stands any list in a list, and any shape of table', async () => {
      let fond: object = { type: 'paragraph', content: [{ type: 'text', text: 'fond' }] };
      const premier = { type: 'paragraph', content: [{ type: 'text', text: 'p' }] };
      for (let i = 0; i < 10; i += 1)
        fond = { type: 'bulletList', content: [{ type: 'listItem', content: i === 0 ? [fond] : [premier, fond] }] };
      const contenu = { type: 'doc', content: [fond] } as BilanAImprimer['blocs'][number]['contenu'];
      const blocs = buildBlocs({ suite: { contenu } });
      expect(readPdfText(await compile(buildBilan({ blocs })))).toContain('fond');
      expect(await getXml(buildBilan({ blocs }))).toContain('fond');
    });
  });

  describe('as a Word document', () => {
    it('has named styles, a heading a block, numbered and bulleted lists, header rows, its language and its title', async () => {
      const bilan = buildBilan();
      const xml = await getXml(bilan);
      const count = (motif: RegExp) => xml.match(motif)?.length ?? 0;
      expect(count(/<w:pStyle w:val="Title"\/>/g)).toBe(1);
      expect(count(/<w:pStyle w:val="Heading1"\/>/g)).toBe(17);
      expect(count(/<w:pStyle w:val="Heading2"\/>/g)).toBe(17);
      expect(count(/<w:pStyle w:val="ListParagraph"\/>/g)).toBe(16 * 2 + 3);
      expect(count(/<w:tblHeader\/>/g)).toBe(3);
      expect(count(/<w:b w:val="false"\/>|<\/w:tbl><w:tbl>/g)).toBe(0);
      expect(count(/<w:hyperlink /g)).toBe(1);
      expect(await getXml(bilan, 'word/styles.xml')).toMatch(/<w:lang [^>]*w:val="fr-FR"/);
      expect(await getXml(bilan, 'docProps/core.xml')).toContain('<dc:title>Bilan d’activité 2025-2026');
    });
  });
});
