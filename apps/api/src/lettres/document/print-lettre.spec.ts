import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import {
  addDelegation,
  addEcoleAvecLettre,
  CONTENU_COMPLET,
  readOctets,
  signByBoth,
} from '../../../../../tests/fabriques/lettres.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { CompilateurPdf } from '../../socle/documents/index.js';
import { readPdfText } from '../../socle/documents/read-pdf-text.js';

/** What every document must say, whatever its format. */
const ATTENDUS = [
  'Académie',
  '2026-2027',
  'Zoé D’Œuvrée Éssai',
  '1er septembre 2026 au 30 juin 2027',
  ...CONTENU_COMPLET.missionsPrincipales,
  ...CONTENU_COMPLET.missionsSecondaires,
  CONTENU_COMPLET.qualification,
  CONTENU_COMPLET.formations,
  ...Object.values(CONTENU_COMPLET.moyens),
  CONTENU_COMPLET.remuneration,
  ...CONTENU_COMPLET.suivi,
  ...CONTENU_COMPLET.indicateurs,
  'Conseiller la direction',
  'Référente Pix, Mme Île',
  'conseil pédagogique : 12 juin 2026',
  'conseil d’administration : 3 novembre 2026',
  'Fait à Guéret-sur-Forêt',
  'Première ligne où tout va bien.',
  'Seconde ligne : à réévaluer en février.',
];

const squeeze = (texte: string): string => texte.normalize('NFC').replace(/\s+/g, ' ');

async function readDocx(octets: Buffer): Promise<{ texte: string; xml: string; zip: JSZip }> {
  const zip = await JSZip.loadAsync(octets);
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  const texte = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, lu = '']) => lu.replaceAll('&apos;', "'").replaceAll('&gt;', '>').replaceAll('&amp;', '&'))
    .join(' ');
  return { texte: squeeze(texte), xml, zip };
}

describe('the document of a letter', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication();
  });

  afterAll(async () => {
    await t.close();
  });

  const write = async () => {
    const e = await addEcoleAvecLettre(t, {
      agent: { prenom: 'Zoé', nom: 'D’Œuvrée Éssai' },
      chef: { prenom: 'Aimée', nom: 'Lhôte' },
    });
    const { body } = await e.chef.get(e.lettre).expect(200);
    await e.chef.put(e.lettre).send({ contenu: CONTENU_COMPLET, version: body.version }).expect(200);
    return e;
  };

  it('is a tagged PDF that holds every field, marked as a draft until it is signed', async () => {
    const { rrupn, lettre, ecole } = await write();
    const pdf = await readOctets(rrupn, `${lettre}?format=pdf`);
    const brut = pdf.toString('latin1');
    expect(brut).toContain('/StructTreeRoot');
    expect(brut).toMatch(/\/Marked true/);
    expect(brut).toMatch(/\/Lang \(fr-FR\)/);
    expect(brut).toContain('pdfuaid:part');
    const texte = squeeze(readPdfText(pdf));
    for (const attendu of [...ATTENDUS, ecole.nom, ecole.uai, 'Projet : ce document n’est pas signé'])
      expect(texte).toContain(squeeze(attendu));
  });

  it('is a Word document with true headings and lists, in French, that holds every field too', async () => {
    const { chef, lettre, ecole } = await write();
    const { texte, xml, zip } = await readDocx(await readOctets(chef, `${lettre}?format=docx`));
    for (const attendu of [...ATTENDUS, ecole.nom, ecole.uai, 'Projet : ce document n’est pas signé'])
      expect(texte).toContain(squeeze(attendu));
    expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBeGreaterThan(8);
    expect(xml).toContain('<w:pStyle w:val="Title"/>');
    expect(xml.match(/<w:numPr>/g)?.length).toBeGreaterThan(6);
    expect(xml).toContain('<w:tblHeader/>');
    expect(await zip.file('word/styles.xml')?.async('string')).toContain('w:val="fr-FR"');
    expect(await zip.file('docProps/core.xml')?.async('string')).toContain('Projet de lettre de mission 2026-2027');
  });

  it('says who agreed, when, and by which delegation, once signed', async () => {
    const { ecole, agentChef, rrupn, lettre } = await write();
    const adjoint = await t.fabriques.addAgent({ prenom: 'Théo', nom: 'Garçon' });
    await t.fabriques.addHabilitation(adjoint, 'adjoint', { uai: ecole.uai });
    await addDelegation(t.fabriques, { uai: ecole.uai, agent: adjoint, par: agentChef });
    await signByBoth(lettre, await t.client(adjoint), rrupn);
    const pdf = squeeze(readPdfText(await readOctets(rrupn, `${lettre}?format=pdf`)));
    const { texte: docx } = await readDocx(await readOctets(rrupn, `${lettre}?format=docx`));
    for (const texte of [pdf, docx]) {
      for (const attendu of [
        ...ATTENDUS,
        'Théo Garçon',
        'Accord électronique donné le 22 novembre 2026',
        'Par délégation accordée par Aimée Lhôte, du 1er septembre 2026 au 31 juillet 2027',
        'Fait à Guéret-sur-Forêt, le 22 novembre 2026',
      ])
        expect(texte).toContain(squeeze(attendu));
      expect(texte).not.toContain('Projet');
    }
    const { headers } = await rrupn.get(`${lettre}?format=pdf`).expect(200);
    expect(headers['content-disposition']).toContain(
      `attachment; filename="lettre-de-mission-${ecole.uai}-2026-2027-DOEuvree-Essai.pdf"`,
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('is made with no transaction open meanwhile, at the reading as at the signature', async () => {
    const { chef, rrupn, lettre } = await write();
    const compilateur = t.application.get(CompilateurPdf);
    const compile = compilateur.compile.bind(compilateur);
    const ouvertes: number[] = [];
    compilateur.compile = async (source) => {
      const [compte] = await t.fabriques.query<{ n: number }>(
        `select count(*)::int as n from pg_stat_activity
         where datname = current_database() and application_name = 'focale' and state like 'idle in transaction%'`,
      );
      ouvertes.push(compte?.n ?? -1);
      return compile(source);
    };
    try {
      await chef.get(`${lettre}?format=pdf`).expect(200);
      await signByBoth(lettre, chef, rrupn);
      await chef.get(`${lettre}?format=pdf`).expect(200);
      expect(ouvertes).toEqual([0, 0]);
    } finally {
      compilateur.compile = compile;
    }
  });

  it('is made at the next reading when it could not be at the signature, and the signature stands', async () => {
    const { chef, rrupn, lettre } = await write();
    const compilateur = t.application.get(CompilateurPdf);
    const compile = compilateur.compile.bind(compilateur);
    compilateur.compile = () => Promise.reject(new Error('panne'));
    try {
      expect(await signByBoth(lettre, chef, rrupn)).toMatchObject({ etat: 'signee', empreinte: null });
    } finally {
      compilateur.compile = compile;
    }
    const pdf = await readOctets(chef, `${lettre}?format=pdf`);
    const { body } = await chef.get(lettre).expect(200);
    expect(body.empreinte).toMatch(/^[0-9a-f]{64}$/);
    expect((await readOctets(rrupn, `${lettre}?format=pdf`)).equals(pdf)).toBe(true);
  });
});
