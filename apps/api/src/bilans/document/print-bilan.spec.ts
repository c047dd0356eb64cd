import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addEcoleAvecBilan } from '../../../../../tests/fabriques/bilans.js';
import { addActivite } from '../../../../../tests/fabriques/journal.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { buildDisposition, CompilateurPdf, TYPE_DOCX } from '../../socle/documents/index.js';
import { readPdfText } from '../../socle/documents/read-pdf-text.js';

describe('the document of a bilan', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication();
  });

  afterAll(async () => {
    await t.close();
  });

  it('is a PDF that says who, where, what was done and when it was presented', async () => {
    const { ecole, chef, rrupn, bilans } = await addEcoleAvecBilan(t, {
      agent: { prenom: 'Zoé', nom: 'D’Œuvrée Éssai' },
    });
    await addActivite(t.fabriques, ecole, rrupn, { minutes: 90, fonction: 'equipement' });
    await chef.post(`${bilans}/${rrupn.id}/presentation`).send({ date: '2026-11-19' }).expect(200);

    const reponse = await (
      await t.client(rrupn)
    )
      .get(`${bilans}/moi/document?format=pdf`)
      .buffer(true)
      .parse((flux, suite) => {
        const morceaux: Buffer[] = [];
        flux.on('data', (morceau: Buffer) => morceaux.push(morceau));
        flux.on('end', () => suite(null, Buffer.concat(morceaux)));
      })
      .expect(200);
    expect(reponse.headers['content-type']).toBe('application/pdf');
    expect(reponse.headers['content-disposition']).toBe(
      `attachment; filename="bilan-${ecole.uai}-2026-2027-DOEuvree-Essai.pdf"; filename*=UTF-8''bilan-${ecole.uai}-2026-2027-D%C5%92uvr%C3%A9e-%C3%89ssai.pdf`,
    );
    expect(reponse.headers['cache-control']).toContain('private');
    const pdf = reponse.body as Buffer;
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const texte = readPdfText(pdf).replace(/\s+/g, ' ');
    for (const attendu of [
      ecole.nom,
      ecole.uai,
      '2026-2027',
      'Zoé D’Œuvrée Éssai',
      'Présenté au conseil d’administration le 19 novembre 2026',
      'Identité et mandats',
      '1 h 30',
    ]) {
      expect(texte).toContain(attendu);
    }
  });

  it('is made for the head and the SRANE, with no transaction open meanwhile', async () => {
    const { ecole, chef, rrupn, bilans } = await addEcoleAvecBilan(t);
    await chef.post(`${bilans}/${rrupn.id}/presentation`).send({ date: '2026-11-19' }).expect(200);
    const srane = await t.client(await t.fabriques.addActeur('srane', { academie: ecole.academie }));
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
      for (const client of [chef, srane]) await client.get(`${bilans}/${rrupn.id}/document`).expect(200);
      expect(ouvertes).toEqual([0, 0]);
    } finally {
      compilateur.compile = compile;
    }
  });

  it('exists as PDF, as Word and as a summary, and says so', async () => {
    const { ecole, chef, rrupn, bilans } = await addEcoleAvecBilan(t);
    const document = `${bilans}/${rrupn.id}/document`;
    const word = await chef.get(`${document}?format=docx`).expect(200);
    expect(word.headers['content-type']).toBe(TYPE_DOCX);
    expect(word.headers['content-disposition']).toContain(`bilan-${ecole.uai}-2026-2027-`);
    expect(word.headers['content-disposition']).toContain('.docx');
    const synthese = await chef.get(`${document}?format=synthese`).expect(200);
    expect(synthese.headers['content-type']).toBe('application/pdf');
    expect(synthese.headers['content-disposition']).toContain(`synthese-du-bilan-${ecole.uai}-2026-2027-`);
    const { body } = await chef.get(`${document}?format=odt`).expect(400);
    expect(body.erreurs).toEqual([{ champ: 'format', message: 'Choisissez parmi : pdf, docx, synthese.' }]);
  });
});

describe('the name of a downloaded file', () => {
  it('is plain ASCII for old clients, true for the others, and cannot leave its header', () => {
    expect(buildDisposition('bilan-Noël "x"\r\nSet-Cookie: a=b/../é.pdf')).toBe(
      `attachment; filename="bilan-Noel-x-Set-Cookie-ab..e.pdf"; filename*=UTF-8''bilan-No%C3%ABl-x-Set-Cookie-ab..%C3%A9.pdf`,
    );
  });
});
