import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import {
  addEcoleAvecCommission,
  type EcoleAvecCommission,
  readFaitsDeLEcole,
  readOctets,
} from '../../../../../tests/fabriques/commissions.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';

const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n', 'latin1');
const ODT = 'application/vnd.oasis.opendocument.text';

async function buildZip(fichiers: Record<string, string>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [nom, contenu] of Object.entries(fichiers)) zip.file(nom, contenu);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
}

const WORD = { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' };

describe('the documents of a commission', () => {
  let t: ApplicationDeTest;
  let ecole: EcoleAvecCommission;
  let adresse: string;

  beforeAll(async () => {
    t = await startApplication();
  });

  beforeEach(async () => {
    ecole = await addEcoleAvecCommission(t);
    adresse = `${ecole.annee}/documents-numeriques`;
  });

  afterAll(async () => {
    await t.close();
  });

  const CHARTE = { genre: 'charte_usage', titre: 'Charte d’usage de l’année' };
  const add = async (saisie: object = {}) =>
    (
      await ecole.chef
        .post(adresse)
        .send({ ...CHARTE, ...saisie })
        .expect(201)
    ).body;
  const join = (contenu: Buffer, nom = 'charte élèves.pdf') =>
    ecole.chef
      .post(adresse)
      .field('genre', 'charte_usage')
      .field('titre', 'Charte')
      .attach('fichier', contenu, { filename: nom, contentType: 'application/octet-stream' });

  it('are numbered by kind, adopted then annexed, and the faits of the charter come and go with the dates', async () => {
    expect(await add()).toMatchObject({ ...CHARTE, numero: 1, annee: '2026-2027', fichier: null, version: 1 });
    expect(await add({ genre: 'plan_action' })).toMatchObject({ numero: 1 });
    const seconde = await add();
    expect(seconde).toMatchObject({ numero: 2, actionsPossibles: ['modifier'] });
    const lien = `${adresse}/${seconde.id}`;
    const dates = { adopteLe: '2026-11-10', annexeLe: '2026-11-12' };
    const { body } = await ecole.chef
      .patch(lien)
      .send({ ...dates, version: 1 })
      .expect(200);
    expect(body).toMatchObject({ ...dates, titre: CHARTE.titre, version: 2 });
    expect(await readFaitsDeLEcole(t, ecole.uai)).toEqual({
      'charte.adoptee': '2026-11-10',
      'charte.annexee': '2026-11-12',
    });
    await ecole.chef.patch(lien).send({ annexeLe: null, version: 2 }).expect(200);
    expect(await readFaitsDeLEcole(t, ecole.uai)).toEqual({ 'charte.adoptee': '2026-11-10' });
    await ecole.chef.patch(lien).send({ adopteLe: null, version: 3 }).expect(200);
    expect(await readFaitsDeLEcole(t, ecole.uai)).toEqual({});

    const plan = await add({ genre: 'plan_action' });
    await ecole.chef.patch(`${adresse}/${plan.id}`).send({ adopteLe: '2026-11-10', version: 1 }).expect(200);
    expect(await readFaitsDeLEcole(t, ecole.uai)).toEqual({});
    const { body: liste } = await ecole.chef.get(`${adresse}?genre=charte_usage`).expect(200);
    expect(liste.elements.map(({ numero }: { numero: number }) => numero)).toEqual([2, 1]);
  });

  it('keep the file that was joined, of the kinds known by their content', async () => {
    const odt = await buildZip({ mimetype: ODT, 'content.xml': '<x/>' });
    const docx = await buildZip(WORD);
    for (const [contenu, type] of [
      [PDF, 'application/pdf'],
      [odt, ODT],
      [docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ] as const) {
      const { body } = await join(contenu).expect(201);
      expect(body).toMatchObject({
        fichier: { nom: 'charte élèves.pdf', type, taille: contenu.length },
        actionsPossibles: ['modifier', 'telecharger'],
      });
      const lu = await ecole.chef
        .get(`${adresse}/${body.id}/fichier`)
        .buffer(true)
        .parse((flux, suite) => readOctets(flux as unknown as NodeJS.ReadableStream, suite))
        .expect(200);
      expect(lu.headers['content-type']).toBe(type);
      expect(lu.headers['content-disposition']).toMatch(/^attachment; filename="charte-eleves.pdf"/);
      expect((lu.body as Buffer).equals(contenu)).toBe(true);
    }
  });

  it('refuse any other file, and what is too big, and leave nothing behind', async () => {
    const macros = await buildZip({ ...WORD, 'word/vbaProject.bin': 'x' });
    for (const contenu of [
      Buffer.from('<script>alert(1)</script>'),
      Buffer.from([0x4d, 0x5a, 0x90]),
      await buildZip({ 'a.txt': 'x' }),
      macros,
      Buffer.alloc(0),
    ]) {
      const { body } = await join(contenu).expect(400);
      expect(body.erreurs).toEqual([{ champ: 'fichier', message: expect.stringContaining('PDF, DOCX ou ODT') }]);
    }
    const { body } = await join(Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024)])).expect(400);
    expect(body.erreurs[0].message).toContain('10 Mo au plus');
    expect((await ecole.chef.get(adresse)).body.total).toBe(0);
    expect(await t.fabriques.query(`select 1 from fichiers where nom = 'charte élèves.pdf' and taille = 0`)).toEqual(
      [],
    );
  });

  it('refuse a date to come, one out of order, and the annexation of a plan', async () => {
    const { id } = await add();
    const { id: plan } = await add({ genre: 'plan_action' });
    for (const [objet, saisie, champ] of [
      [id, { adopteLe: '2026-11-23' }, 'adopteLe'],
      [id, { adopteLe: '2026-11-20', annexeLe: '2026-11-19' }, 'annexeLe'],
      [id, { titre: null }, 'titre'],
      [id, {}, 'version'],
      [plan, { annexeLe: '2026-11-19' }, 'annexeLe'],
    ] as const) {
      const { body } = await ecole.chef
        .patch(`${adresse}/${objet}`)
        .send({ ...saisie, version: 1 })
        .expect(400);
      expect(body.erreurs[0].champ).toBe(champ);
    }
    for (const saisie of [{}, { genre: 'tract', titre: 'x' }, { genre: 'charte_usage' }])
      await ecole.chef.post(adresse).send(saisie).expect(400);
  });

  it('show the versions of earlier years, which only their own year may change', async () => {
    await t.fabriques.query(
      `insert into documents_numeriques (uai, id, annee, genre, numero, titre) values ($1, $2, 2025, 'charte_usage', 1, 'Ancienne')`,
      [ecole.uai, '10000000-0000-4000-8000-000000000001'],
    );
    expect(await add()).toMatchObject({ numero: 2 });
    const { body: liste } = await ecole.chef.get(adresse).expect(200);
    expect(liste.elements.at(-1)).toMatchObject({ titre: 'Ancienne', annee: '2025-2026', actionsPossibles: [] });
    const ancienne = `${adresse}/${liste.elements.at(-1).id}`;
    const { body } = await ecole.chef.patch(ancienne).send({ adopteLe: '2026-11-02', version: 1 }).expect(409);
    expect(body).toMatchObject({ code: 'document.autre_annee', detail: expect.stringContaining('2025-2026') });
  });

  it('answer 404 to another school, 403 to whoever only reads, 409 to a stale version', async () => {
    const { body } = await join(PDF).expect(201);
    const autre = await addEcoleAvecCommission(t);
    await autre.chef.get(`${adresse}/${body.id}/fichier`).expect(404);
    const ailleurs = `${autre.annee}/documents-numeriques/${body.id}`;
    await autre.chef.get(`${ailleurs}/fichier`).expect(404);
    await autre.chef.patch(ailleurs).send({ titre: 'x', version: 1 }).expect(404);
    const srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
    await srane.get(`${adresse}/${body.id}/fichier`).expect(200);
    await srane.post(adresse).send(CHARTE).expect(403);
    const { body: perimee } = await ecole.chef
      .patch(`${adresse}/${body.id}`)
      .send({ titre: 'x', version: 2 })
      .expect(409);
    expect(perimee.courant).toMatchObject({ titre: 'Charte', version: 1 });
  });
});
