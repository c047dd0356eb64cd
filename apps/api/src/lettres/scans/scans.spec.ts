import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFaits, toDesignations } from '../../../../../tests/fabriques/designations.js';
import { addDelegation, addEcoleAvecLettre, readOctets, signByBoth } from '../../../../../tests/fabriques/lettres.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';

const PDF = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n',
  'latin1',
);
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('a letter signed on paper', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication();
  });

  afterAll(async () => {
    await t.close();
  });

  it('is kept with its date, signs the mandate, and comes back byte for byte as an attachment', async () => {
    const { chef, rrupn, lettre, mandat, ecole } = await addEcoleAvecLettre(t);
    const { body } = await chef
      .post(`${lettre}/scan?signeeLe=2026-10-02`)
      .attach('fichier', PDF, { filename: 'C:\\scans\\Lettre été.PNG', contentType: 'image/png' })
      .expect(200);
    expect(body).toMatchObject({
      etat: 'signee',
      voie: 'papier',
      signeeLe: '2026-10-02',
      scan: { nom: 'Lettre été.pdf', taille: PDF.length },
      empreinte: createHash('sha256').update(PDF).digest('hex'),
      actionsPossibles: ['nouvelle_version'],
    });
    expect(await readFaits(t.fabriques, mandat.id)).toMatchObject({ 'lettre.signee': '2026-10-02' });
    const srane = await t.client(await t.fabriques.addActeur('srane', { academie: ecole.academie }));
    for (const client of [rrupn, srane]) expect((await readOctets(client, `${lettre}/scan`)).equals(PDF)).toBe(true);
    const { headers } = await rrupn.get(`${lettre}/scan`).expect(200);
    expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' });
    expect(headers['content-disposition']).toMatch(/^attachment; filename="Lettre-ete.pdf"/);
    const { body: deux } = await chef
      .post(`${lettre}/scan?signeeLe=2026-10-02`)
      .attach('fichier', PNG, 'autre.png')
      .expect(409);
    expect(deux.code).toBe('lettre.figee');
  });

  it('is refused when the file is not what a scanner gives, whatever its name', async () => {
    const { chef, lettre } = await addEcoleAvecLettre(t);
    const faux = [
      Buffer.from('<script>alert(1)</script>'),
      Buffer.from('%PDF-1.7 coupé'),
      PNG.subarray(0, 30),
      Buffer.alloc(0),
      Buffer.concat([Buffer.from('PK\u0003\u0004'), PDF]),
    ];
    for (const octets of faux) {
      const { body } = await chef
        .post(`${lettre}/scan?signeeLe=2026-10-02`)
        .attach('fichier', octets, { filename: 'lettre.pdf', contentType: 'application/pdf' })
        .expect(400);
      expect(body.erreurs[0].champ).toBe('fichier');
    }
    await chef.post(`${lettre}/scan?signeeLe=2026-10-02`).expect(400);
    const { body: gros } = await chef
      .post(`${lettre}/scan?signeeLe=2026-10-02`)
      .attach('fichier', Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024), PDF]), 'lettre.pdf')
      .expect(413);
    expect(gros.code).toBe('lettre.fichier_trop_volumineux');
    const { body: absent } = await chef.get(`${lettre}/scan`).expect(404);
    expect(absent.code).toBe('lettre.scan_absent');
    expect(await t.fabriques.query(`select 1 from fichiers where nom like 'lettre%' and taille > 1000000`)).toEqual([]);
  });

  it('is dated by today at the latest', async () => {
    const { chef, lettre } = await addEcoleAvecLettre(t);
    for (const jour of ['2026-11-23', '2025-07-31', 'hier', '']) {
      const { body } = await chef
        .post(`${lettre}/scan?signeeLe=${jour}`)
        .attach('fichier', PDF, 'lettre.pdf')
        .expect(400);
      expect(body.erreurs[0].champ).toBe('signeeLe');
    }
  });

  it('is joined by the head, or a deputy to whom signing was lent', async () => {
    const { agentChef, rrupn, lettre, ecole } = await addEcoleAvecLettre(t);
    await rrupn.post(`${lettre}/scan?signeeLe=2026-10-02`).attach('fichier', PDF, 'lettre.pdf').expect(403);
    const adjoint = await t.fabriques.addActeur('adjoint', { uai: ecole.uai });
    const client = await t.client(adjoint);
    await client.post(`${lettre}/scan?signeeLe=2026-10-02`).attach('fichier', PDF, 'lettre.pdf').expect(403);
    await addDelegation(t.fabriques, { uai: ecole.uai, agent: adjoint, par: agentChef });
    await client.post(`${lettre}/scan?signeeLe=2026-10-02`).attach('fichier', PNG, 'lettre.png').expect(200);
  });

  it('completes a letter that was only dated, and never replaces an electronic one', async () => {
    const { chef, lettre, mandat } = await addEcoleAvecLettre(t);
    await t.fabriques.query(`update mandats set lettre_signee_le = '2026-10-02' where id = $1`, [mandat.id]);
    const { body } = await chef
      .post(`${lettre}/scan?signeeLe=2026-10-02`)
      .attach('fichier', PNG, 'lettre.png')
      .expect(200);
    expect(body).toMatchObject({ numero: 1, voie: 'papier', scan: { nom: 'lettre.png' } });

    const autre = await addEcoleAvecLettre(t);
    await signByBoth(autre.lettre, autre.chef, autre.rrupn);
    await autre.chef.post(`${autre.lettre}/scan?signeeLe=2026-10-02`).attach('fichier', PDF, 'l.pdf').expect(409);
  });

  it('is frozen with its scan and the values it was signed on; a later change shows, opens a version, asks about STSWEB', async () => {
    const { chef, rrupn, lettre, mandat } = await addEcoleAvecLettre(t, {
      mandat: { compensation: 'imp', tauxCentimes: 62_500, saisieSts: '2026-10-05', domaines: ['conseiller'] },
    });
    const { body: signee } = await chef
      .post(`${lettre}/scan?signeeLe=2026-10-02`)
      .attach('fichier', PDF, 'lettre.pdf')
      .expect(200);
    const adresse = toDesignations(mandat);
    const { body: designation } = await chef.get(adresse).expect(200);
    await chef
      .put(`${adresse}/compensation`)
      .send({ nature: 'imp', taux: 1250, saisieSts: '2026-10-05', version: designation.version })
      .expect(200);
    // What nothing of the application changes any more once transmitted: an import, another version of it, could.
    await t.fabriques.query(`update mandats set domaines = '{conseiller,equipement}' where id = $1`, [mandat.id]);
    const { body: lue } = await rrupn.get(lettre).expect(200);
    expect(lue).toMatchObject({ etat: 'signee', contenu: signee.contenu, identite: signee.identite });
    expect(lue.ecarts).toEqual([
      expect.stringMatching(/^Missions : /),
      expect.stringMatching(/^Rémunération : /),
      expect.stringMatching(/^STSWEB : .*Est-ce à ce taux \?/),
    ]);
    expect((await readOctets(rrupn, `${lettre}/scan`)).equals(PDF)).toBe(true);
    expect((await rrupn.get(`${lettre}?format=pdf`).expect(404)).body.code).toBe('lettre.sans_document');
    const { body: nouvelle } = await chef.post(`${lettre}/versions`).send({ version: lue.version }).expect(201);
    expect(nouvelle).toMatchObject({ numero: 2, etat: 'en_redaction', ecarts: [], voie: null, scan: null });
    const { body: papier } = await rrupn.get(`${lettre}?numero=1`).expect(200);
    expect(papier).toMatchObject({ etat: 'signee', contenu: signee.contenu, scan: { nom: 'lettre.pdf' } });
  });
});
