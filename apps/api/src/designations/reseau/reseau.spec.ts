import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { randomUUID } from 'node:crypto';
import type TestAgent from 'supertest/lib/agent.js';
import { readDernierAudit } from '../../../../../tests/fabriques/audit.js';
import { addMandat } from '../../../../../tests/fabriques/designations.js';
import type { EtablissementFabrique } from '../../../../../tests/fabriques/fabriques.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import type { MembreDuReseauVue } from './reseau.dto.js';

const ROUTE = '/api/v1/reseau';

describe('the directory of the network', () => {
  let t: ApplicationDeTest;
  let ici: EtablissementFabrique;
  let voisin: EtablissementFabrique;
  let srane: TestAgent;

  beforeAll(async () => {
    t = await startApplication();
    ici = await t.fabriques.addEtablissement({ nom: 'Collège des Prés', commune: 'Guéret' });
    voisin = await t.fabriques.addEtablissement({ departement: '087', commune: 'Bellac' });
    const ailleurs = await t.fabriques.addEtablissement({ departement: '064', academie: '04', commune: 'Pau' });
    const people = async (uai: string, prenom: string, nom: string) => ({
      uai,
      agent: await t.fabriques.addAgent({ prenom, nom, courriel: `${prenom.toLowerCase()}@essai.example` }),
    });
    await addMandat(t.fabriques, { ...(await people(ici.uai, 'Anna', 'Lefèvre')), etat: 'acceptee' });
    await addMandat(t.fabriques, { ...(await people(voisin.uai, 'Bruno', '=Formule')), etat: 'transmise' });
    await addMandat(t.fabriques, { ...(await people(ici.uai, 'Brouillon', 'Caché')), etat: 'brouillon' });
    await addMandat(t.fabriques, { ...(await people(ici.uai, 'Fini', 'Caché')), etat: 'acceptee', fin: '2026-10-01' });
    await addMandat(t.fabriques, {
      ...(await people(ici.uai, 'Futur', 'Caché')),
      etat: 'acceptee',
      debut: '2027-01-04',
    });
    await addMandat(t.fabriques, { ...(await people(ailleurs.uai, 'Zoe', 'Lointaine')), etat: 'acceptee' });
    await t.fabriques.query(
      `insert into fonctions_designees (uai, annee, code, id, prenom, nom, courriel, debut)
       values ($1, 2026, 'REF_PIX', $2, 'Chloé', 'Martin; dite C.', 'anna@essai.example', '2026-09-01')`,
      [voisin.uai, randomUUID()],
    );
    srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
  });

  afterAll(async () => {
    await t.close();
  });

  async function list(client: TestAgent, query = ''): Promise<string[]> {
    const { body } = await client.get(`${ROUTE}${query}`).expect(200);
    return (body.elements as MembreDuReseauVue[]).map(({ prenom, fonction }) => `${prenom} ${fonction}`);
  }

  it('shows active people of the académie, and nobody else, to its SRANE, heads, deputies and RRUPN alike', async () => {
    const attendus = ['Bruno RRUPN', 'Anna RRUPN', 'Chloé REF_PIX'];
    expect(await list(srane)).toEqual(attendus);
    for (const role of ['chef', 'adjoint', 'rrupn'] as const) {
      expect(await list(await t.client(await t.fabriques.addActeur(role, { uai: ici.uai })))).toEqual(attendus);
    }
    expect(
      await list(await t.client(await t.fabriques.addActeur('referent_departemental', { departement: '087' }))),
    ).toEqual(attendus);
    expect(await list(await t.client(await t.fabriques.addActeur('srane', { region: '75' })))).toHaveLength(4);
  });

  it('leaves the périmètre of the schools as it is: a head finds a person, not the school of that person', async () => {
    const chef = await t.client(await t.fabriques.addActeur('chef', { uai: ici.uai }));
    expect(await list(chef, '?q=bruno')).toEqual(['Bruno RRUPN']);
    await chef.get(`/api/v1/etablissements/${voisin.uai}`).expect(404);
    await chef.get(`/api/v1/etablissements/${voisin.uai}/annees/2026-2027/designations`).expect(404);
  });

  it('finds by name, town, school or UAI without accents, and filters', async () => {
    expect(await list(srane, '?q=lefevre')).toEqual(['Anna RRUPN']);
    expect(await list(srane, '?q=LEFÈVRE')).toEqual(['Anna RRUPN']);
    expect(await list(srane, `?q=${voisin.uai.toLowerCase()}`)).toEqual(['Bruno RRUPN', 'Chloé REF_PIX']);
    expect(await list(srane, '?q=bellac%20chloe')).toEqual(['Chloé REF_PIX']);
    expect(await list(srane, '?departement=023')).toEqual(['Anna RRUPN']);
    expect(await list(srane, '?fonction=REF_PIX')).toEqual(['Chloé REF_PIX']);
    expect(await list(srane, `?uai=${ici.uai}`)).toEqual(['Anna RRUPN']);
    expect(await list(srane, '?academie=04')).toEqual([]);
    expect(await list(srane, '?taille=1&page=2')).toEqual(['Anna RRUPN']);
    await srane.get(`${ROUTE}?uai=abc`).expect(400);
  });

  it('counts people, not their functions: in the list and in the address book', async () => {
    const add = (code: string, prenom: string, nom: string, courriel: string | null) =>
      t.fabriques.query(
        `insert into fonctions_designees (uai, annee, code, id, prenom, nom, courriel, debut)
         values ($1, 2026, $2, $3, $4, $5, $6, '2026-09-01')`,
        [voisin.uai, code, randomUUID(), prenom, nom, courriel],
      );
    await add('ADMIN_ENT', 'Bruno', '=Formule', 'bruno@essai.example');
    await add('RESP_AFFECT_GAR', 'Dina', 'Sans-Adresse', null);
    await add('WEBMESTRE', 'dina', 'Sans-adresse', null);
    const { body } = await srane.get(`${ROUTE}?taille=1`).expect(200);
    expect(body).toMatchObject({ total: 6, personnes: 4 });
    expect((await srane.get(`${ROUTE}?q=bruno`).expect(200)).body).toMatchObject({ total: 2, personnes: 1 });
    const vcf = await srane
      .post(`${ROUTE}/exports`)
      .send({ format: 'vcf', filtres: { q: 'bruno' } })
      .expect(200);
    expect((vcf.text ?? String(vcf.body)).match(/^TITLE:/gm)).toHaveLength(2);
    expect(await readDernierAudit(t, 'reseau.exported')).toMatchObject({ nombre: 1 });
    await t.fabriques.query(`delete from fonctions_designees where code <> 'REF_PIX'`);
  });

  it('gives a mailing list without doubles, to whoever may', async () => {
    const { body } = await srane.get(`${ROUTE}/liste-de-diffusion`).expect(200);
    expect(body).toEqual({ adresses: 'anna@essai.example; bruno@essai.example', nombre: 2 });
    const rrupn = await t.client(await t.fabriques.addActeur('rrupn', { uai: ici.uai }));
    await rrupn.get(`${ROUTE}/liste-de-diffusion`).expect(403);
    await rrupn.post(`${ROUTE}/exports`).send({ format: 'csv' }).expect(403);
    expect((await rrupn.get(ROUTE).expect(200)).body.actionsPossibles).toEqual([]);
  });

  it('exports a CSV that runs no formula, a workbook and a vCard 4.0, each noted in the audit trail', async () => {
    const download = async (format: string): Promise<Buffer> => {
      const { body } = await srane
        .post(`${ROUTE}/exports`)
        .send({ format, filtres: { academie: '22' } })
        .buffer(true)
        .parse((reponse, suite) => {
          const blocs: Buffer[] = [];
          reponse.on('data', (bloc: Buffer) => blocs.push(bloc));
          reponse.on('end', () => suite(null, Buffer.concat(blocs)));
        })
        .expect(200);
      return body as Buffer;
    };
    const csv = (await download('csv')).toString('utf8');
    expect(csv.startsWith('\uFEFFNom;Prénom;Courriel;Fonction;')).toBe(true);
    expect(csv).toContain(`\r\n'=Formule;Bruno;bruno@essai.example;RRUPN;${voisin.uai};`);
    expect(csv).toContain('"Martin; dite C.";Chloé');

    const { sheets } = await readXlsx(await download('xlsx'));
    expect(sheets[0]?.rows.map(([nom]) => nom).slice(1, 3)).toEqual(['=Formule', 'Lefèvre']);
    expect(sheets[0]?.rows).toHaveLength(4);

    const vcf = (await download('vcf')).toString('utf8');
    expect(vcf.match(/BEGIN:VCARD\r\nVERSION:4\.0\r\nFN:/g)).toHaveLength(3);
    expect(vcf).toContain('N:Martin\\; dite C.;Chloé;;;\r\n');
    expect(vcf).toContain('EMAIL;TYPE=work:bruno@essai.example\r\n');
    for (const ligne of vcf.split('\r\n')) expect(Buffer.byteLength(ligne)).toBeLessThanOrEqual(75);
  });
});
