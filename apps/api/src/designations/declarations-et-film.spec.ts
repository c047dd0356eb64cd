import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { toDesignations } from '../../../../tests/fabriques/designations.js';
import { type ApplicationDeTest, startApplication } from '../../../../tests/harnais/application-de-test.js';

const CLES = {
  designation: 'designer-rrupn-etablissement',
  lettre: 'rediger-lettre-mission-concertation',
  imp: 'saisir-tot-stsweb-imp',
  commission: 'installer-groupe-pilotage-numerique',
};

interface Ligne {
  readonly cle: string;
  readonly statut: string;
  readonly origine: string;
}

describe('what a school declares', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication();
  });

  afterAll(async () => {
    await t.close();
  });

  /** Statuses of the four lines that declarations tick, and of the four attendus of the same names. */
  async function readSuivi(client: TestAgent, ecole: string): Promise<Record<string, string>> {
    const { body: film } = await client.get(`${ecole}/film`).expect(200);
    const { body: attendus } = await client.get(`${ecole}/attendus`).expect(200);
    return Object.fromEntries(
      Object.entries(CLES).map(([code, cle]) => {
        const ligne = (film.actions as Ligne[]).find((action) => action.cle === cle);
        const attendu = (attendus as { code: string; etat: string }[]).find((candidat) => candidat.code === code);
        return [code, `${ligne?.statut} ${ligne?.origine} ${attendu?.etat}`];
      }),
    );
  }

  it('ticks the film and the attendus by itself, and unticks them when it is withdrawn', async () => {
    const { uai } = await t.fabriques.addEtablissement();
    const ecole = `/api/v1/etablissements/${uai}/annees/2026-2027`;
    const chef = await t.client(await t.fabriques.addActeur('chef', { uai }));
    const srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
    const { body } = await chef
      .post(`${ecole}/designations`)
      .send({
        agent: { prenom: 'Élise', nom: 'Vauzelle', courriel: 'elise.vauzelle@essai.example' },
        debut: '2026-09-01',
        domaines: ['conseiller'],
      })
      .expect(201);
    const adresse = toDesignations({ uai, annee: 2026, id: body.id });
    await chef.post(`${adresse}/transmission`).send({ version: 1 }).expect(200);
    await chef.put(`${adresse}/compensation`).send({ nature: 'imp', taux: 1250, version: 2 }).expect(200);
    expect(await readSuivi(chef, ecole)).toMatchObject({
      designation: 'fait automatique recu',
      lettre: expect.stringMatching(/^a_faire .* en_retard$/),
      imp: expect.stringMatching(/^a_faire .* en_retard$/),
      commission: expect.stringMatching(/^a_faire /),
    });

    await chef
      .put(`${adresse}/compensation`)
      .send({ nature: 'imp', taux: 1250, saisieSts: '2026-11-02', version: 3 })
      .expect(200);
    await chef.put(`${ecole}/commission`).send({ modalite: 'ad_hoc', installeeLe: '2026-10-06' }).expect(200);
    expect(await readSuivi(srane, ecole)).toMatchObject({
      designation: 'fait automatique recu',
      imp: 'fait automatique recu',
      commission: 'fait automatique recu',
    });

    await chef.put(`${adresse}/compensation`).send({ nature: 'allegement', version: 4 }).expect(200);
    expect((await readSuivi(chef, ecole))['imp']).toBe('sans_objet automatique sans_objet');
    await srane.post(`${adresse}/renvoi`).send({ version: 5, motif: 'Dates à revoir' }).expect(200);
    const apres = await readSuivi(chef, ecole);
    expect(apres['designation']).toMatch(/^a_faire /);
    expect(apres['imp']).toMatch(/^a_faire /);
    expect(await t.base.runSysteme('film', () => t.base.query('select * from ecarts_compteurs()'))).toEqual([]);
  });
});
