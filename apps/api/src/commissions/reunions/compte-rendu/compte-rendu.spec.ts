import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import {
  addEcoleAvecCommission,
  type EcoleAvecCommission,
  readOctets,
  REUNION,
} from '../../../../../../tests/fabriques/commissions.js';
import { type ApplicationDeTest, startApplication } from '../../../../../../tests/harnais/application-de-test.js';
import { readPdfText } from '../../../socle/documents/read-pdf-text.js';

const ATTENDUS = [
  'Compte rendu : Charte d’usage, élèves & écrans',
  'Collège des Tilleuls',
  'Bilan de l’ENT, usages',
  'Parents élus (2)',
  'Présent',
  'L’équipe relit la charte ; Noël approche.',
  'Second paragraphe : où en est le CDI ?',
  'Relire la charte',
  'Zoé D’Œuvrée',
  '15 janvier 2027',
];

describe('the minutes of a meeting', () => {
  let t: ApplicationDeTest;
  let ecole: EcoleAvecCommission;
  let adresse: string;

  beforeAll(async () => {
    t = await startApplication();
    ecole = await addEcoleAvecCommission(t);
    const { chef, annee, reunions } = ecole;
    const { body: parents } = await chef
      .post(`${annee}/commission/membres`)
      .send({ qualite: 'parents', nombre: 2 })
      .expect(201);
    const { body: reunion } = await chef
      .post(reunions)
      .send({ ...REUNION, debut: '2026-11-20T16:00:00Z' })
      .expect(201);
    adresse = `${reunions}/${reunion.id}`;
    const presences = [{ membre: parents.id, presence: 'present', nombre: 2 }];
    await chef.put(`${adresse}/presences`).send({ presences, version: 1 }).expect(200);
    const compteRendu =
      'L’équipe relit la charte ; Noël approche.\n\nSecond paragraphe : où en est le CDI ? #import "x" *pas gras*';
    await chef.patch(adresse).send({ etat: 'tenue', compteRendu, version: 2 }).expect(200);
    const decision = { intitule: 'Relire la charte', responsable: 'Zoé D’Œuvrée', echeance: '2027-01-15' };
    await chef
      .post(`${annee}/actions-locales`)
      .send({ ...decision, reunion: reunion.id })
      .expect(201);
  });

  afterAll(async () => {
    await t.close();
  });

  async function download(format: string): Promise<{ type: string; nom: string; contenu: Buffer }> {
    const { headers, body } = await ecole.chef
      .get(`${adresse}/compte-rendu?format=${format}`)
      .buffer(true)
      .parse((flux, suite) => readOctets(flux as unknown as NodeJS.ReadableStream, suite))
      .expect(200);
    return {
      type: String(headers['content-type']),
      nom: String(headers['content-disposition']),
      contenu: body as Buffer,
    };
  }

  it('are a tagged PDF/UA that holds everything, what was typed staying text', async () => {
    const { type, nom, contenu } = await download('pdf');
    expect(type).toBe('application/pdf');
    expect(nom).toContain(`compte-rendu-${ecole.uai}-2026-11-20.pdf`);
    expect(contenu.toString('latin1')).toMatch(/pdfuaid:part>1</);
    expect(contenu.toString('latin1')).toMatch(/\/Marked true/);
    const texte = readPdfText(contenu).replace(/\s+/g, ' ');
    for (const attendu of [...ATTENDUS, '#import "x" *pas gras*']) expect(texte).toContain(attendu);
  });

  it('are a DOCX with true titles, a numbered list and tables with a header row', async () => {
    const { type, contenu } = await download('docx');
    expect(type).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    const xml = (await (await JSZip.loadAsync(contenu)).file('word/document.xml')?.async('string')) ?? '';
    const texte = xml
      .replace(/<\/w:p>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replace(/&amp;/g, '&')
      .replace(/&apos;/g, "'")
      .replace(/\u00a0/g, ' ');
    for (const attendu of ATTENDUS) expect(texte).toContain(attendu);
    expect(xml.match(/w:val="Heading1"/g)).toHaveLength(4);
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml).toContain('<w:numPr>');
  });

  it('exist even before they are written, and as no other format', async () => {
    const { body: reunion } = await ecole.chef.post(ecole.reunions).send(REUNION).expect(201);
    await ecole.chef.get(`${ecole.reunions}/${reunion.id}/compte-rendu`).expect(200);
    const { body } = await ecole.chef.get(`${adresse}/compte-rendu?format=odt`).expect(400);
    expect(body.erreurs[0]).toEqual({ champ: 'format', message: 'Choisissez parmi : pdf, docx.' });
  });
});
