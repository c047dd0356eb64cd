import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildBilanDocument } from '../../apps/api/src/bilans/document/build-bilan-document.js';
import { buildBilanDocx } from '../../apps/api/src/bilans/document/build-bilan-docx.js';
import { buildSynthese } from '../../apps/api/src/bilans/document/build-synthese.js';
import { OpenSuivis } from '../../apps/api/src/film/suivi/open-suivis.js';
import { CompilateurDocx, CompilateurPdf } from '../../apps/api/src/socle/documents/index.js';
import { addEcoleAvecBilan } from '../fabriques/bilans.js';
import {
  buildBilan,
  buildBlocs,
  buildGrandTableau,
  buildLong,
  TEXTE_COMPLET,
  TEXTE_HOSTILE,
} from '../fabriques/bilans-a-imprimer.js';
import { EcoleDuFilm } from '../fabriques/film.js';
import { addActivite } from '../fabriques/journal.js';
import { addEcoleAvecLettre, CONTENU_COMPLET, readOctets } from '../fabriques/lettres.js';
import { type ApplicationDeTest, startApplication } from '../harnais/application-de-test.js';
import { DOCX_ABIMES, PDF_ABIMES } from './abimer.js';
import { listDefautsDocx } from './defauts-docx.js';
import { listDefauts } from './defauts-pdf.js';
import { type FichierPdf, parsePdf, parseWithQpdf } from './fichier-pdf.js';
import { countWithPoppler, OUTILS, printWithLibreOffice } from './outils-du-poste.js';
import { buildStructure, listElements } from './structure-pdf.js';

/** `npm run documents:verifier`: also what the application answers, and what the tools of the machine say. */
const TOUT = process.env['FOCALE_DOCUMENTS'] === 'tous';

const BILAN = buildBilan({
  blocs: buildBlocs({
    competences: { contenu: TEXTE_COMPLET },
    appreciation: { contenu: TEXTE_HOSTILE },
    besoins: { contenu: buildLong(2000) },
    suite: { contenu: buildGrandTableau(60) },
  }),
});

/** What is said against a PDF; a file that is not whole cannot be read at all. */
function judge(octets: Uint8Array, parse: (octets: Uint8Array) => FichierPdf): string[] {
  try {
    return listDefauts(parse(octets));
  } catch (erreur) {
    return [String(erreur)];
  }
}

const LECTEURS: [string, (octets: Uint8Array) => FichierPdf][] = [
  ['by its table of objects', parsePdf],
  ...(TOUT && OUTILS.qpdf ? [['by qpdf', parseWithQpdf] as [string, typeof parseWithQpdf]] : []),
];

describe('a document for everyone', () => {
  const pdf = new CompilateurPdf();
  const docx = new CompilateurDocx();
  let t: ApplicationDeTest | undefined;
  const pdfs = new Map<string, Uint8Array>();
  const docxs = new Map<string, Uint8Array>();

  beforeAll(async () => {
    pdfs.set('bilan', await pdf.compile(buildBilanDocument(BILAN)));
    pdfs.set('summary', await pdf.compile(buildSynthese(BILAN)));
    docxs.set('bilan', await docx.compile(buildBilanDocx(BILAN)));
    if (!TOUT) return;
    t = await startApplication();
    const film = await EcoleDuFilm.open(t);
    pdfs.set('film', await readOctets(film.client, `${film.film}/impression?format=pdf`));
    const { chef, lettre } = await addEcoleAvecLettre(t);
    const { body } = await chef.get(lettre).expect(200);
    await chef.put(lettre).send({ contenu: CONTENU_COMPLET, version: body.version }).expect(200);
    pdfs.set('letter', await readOctets(chef, `${lettre}?format=pdf`));
    docxs.set('letter', await readOctets(chef, `${lettre}?format=docx`));
    const ecole = await addEcoleAvecBilan(t);
    await t.application.get(OpenSuivis).executeAll(2026);
    await addActivite(t.fabriques, ecole.ecole, ecole.rrupn, { minutes: 90, fonction: 'equipement' });
    const document = `${ecole.bilans}/${ecole.rrupn.id}/document`;
    pdfs.set('bilan of a school', await readOctets(ecole.chef, document));
    docxs.set('bilan of a school', await readOctets(ecole.chef, `${document}?format=docx`));
    pdfs.set('summary of a school', await readOctets(ecole.chef, `${document}?format=synthese`));
  });

  afterAll(async () => {
    await pdf.close();
    await docx.close();
    await t?.close();
  });

  const get = (documents: ReadonlyMap<string, Uint8Array>, nom: string): Uint8Array =>
    documents.get(nom) ?? new Uint8Array();
  const NOMS = ['bilan', 'summary', ...(TOUT ? ['film', 'letter', 'bilan of a school', 'summary of a school'] : [])];
  const NOMS_WORD = ['bilan', ...(TOUT ? ['letter', 'bilan of a school'] : [])];

  describe.each(LECTEURS)('read %s', (_nom, parse) => {
    it.each(NOMS)('is accessible: the %s', (nom) => {
      expect(judge(get(pdfs, nom), parse)).toEqual([]);
    });

    it('holds lists, tables, figures, headings of each level and links, as tags', () => {
      const elements = listElements(buildStructure(parse(get(pdfs, 'bilan'))).racine);
      const roles = new Set(elements.map(({ role }) => role));
      for (const role of ['Title', 'H1', 'H2', 'L', 'LI', 'LBody', 'Table', 'TH', 'TD', 'Figure', 'Link'])
        expect(roles).toContain(role);
    });

    it.each(PDF_ABIMES)('is refused with %s', async (_defaut, dit, spoil) => {
      expect(judge(await spoil(get(pdfs, 'bilan')), parse).join(' ; ')).toMatch(new RegExp(dit));
    });
  });

  it.each(NOMS_WORD)('is accessible in Word: the %s', async (nom) => {
    expect(await listDefautsDocx(get(docxs, nom))).toEqual([]);
  });

  it.each(DOCX_ABIMES)('is refused in Word with %s', async (_defaut, dit, spoil) => {
    const defauts = await listDefautsDocx(await spoil(get(docxs, 'bilan')));
    expect(defauts.join(' ; ')).toContain(dit);
  });

  if (TOUT && OUTILS.poppler)
    it.each(NOMS)('has for poppler the elements that it has here: the %s', (nom) => {
      const octets = get(pdfs, nom);
      const elements = listElements(buildStructure(parsePdf(octets)).racine);
      for (const role of ['H1', 'H2', 'Table', 'TH', 'TD', 'LI', 'Figure'])
        expect([role, countWithPoppler(octets, role)]).toEqual([
          role,
          elements.filter((element) => element.role === role).length,
        ]);
    });

  if (TOUT && OUTILS.libreoffice)
    it.each(NOMS_WORD)('opens in LibreOffice and prints: the %s', (nom) => {
      expect(printWithLibreOffice(get(docxs, nom)).length).toBeGreaterThan(5000);
    });
});
