import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { toDesignations } from '../../../../tests/fabriques/designations.js';
import { buildLigneDeDesignation, writeCsvDeDesignations } from '../../../../tests/fabriques/import-designations.js';
import { openRentree } from '../../../../tests/fabriques/rentree.js';
import { type ApplicationDeTest, AUJOURDHUI, startApplication } from '../../../../tests/harnais/application-de-test.js';
import { waitFor } from '../../../../tests/harnais/wait-for.js';
import { LIEN } from '../socle/courriels/index.js';

const IMPORTS = '/api/v1/academies/22/annees/2026-2027/imports-designations';

describe('nothing leaves before the moment that the screen names', () => {
  let t: ApplicationDeTest;
  let uai: string;

  beforeAll(async () => {
    t = await startApplication({ travaux: true });
    ({ uai } = await t.fabriques.addEtablissement({ ent: 'lycee_connecte' }));
    await openRentree(t.fabriques, 2027, '2027-03-01');
  });

  afterAll(async () => {
    await t.close();
  });

  afterEach(() => {
    t.horloge.set(AUJOURDHUI);
  });

  const listCourriels = (): Promise<{ destinataire: string; texte: string; lien: string | null }[]> =>
    t.fabriques.query(`select destinataire, texte, lien_sorte as lien from courriels order by cree_le`);

  const head = async () => t.client(await t.fabriques.addActeur('chef', { uai }));

  it('not from four drafts, but from their transmission: one message, with the link that opens the account', async () => {
    const chef = await head();
    const adresses: string[] = [];
    for (const rang of [1, 2, 3, 4]) {
      const agent = { prenom: 'Noé', nom: `Brouillon${'abcd'[rang - 1]}`, courriel: `brouillon.${rang}@essai.example` };
      const saisie = { agent, debut: '2026-09-01', domaines: ['conseiller'] };
      const { body } = await chef
        .post(toDesignations({ uai, annee: 2026 }))
        .send(saisie)
        .expect(201);
      adresses.push(toDesignations({ uai, annee: 2026, id: (body as { id: string }).id }));
    }
    expect(await listCourriels()).toEqual([]);
    await chef.post(`${adresses[2]}/transmission`).send({ version: 1 }).expect(200);
    await waitFor(async () => (await listCourriels()).length > 0);
    const [nomination, ...autres] = await listCourriels();
    expect(autres).toEqual([]);
    expect(nomination).toMatchObject({ destinataire: 'brouillon.3@essai.example', lien: 'activation' });
    expect(nomination?.texte).toContain(LIEN);
  });

  it('not from the renewal of a year, mandates and functions alike', async () => {
    const chef = await head();
    const debut = '2026-09-01';
    const titulaire = { prenom: 'Ida', nom: 'Pix', courriel: 'ida.pix@essai.example', debut };
    const fonctions = `/api/v1/etablissements/${uai}/annees/2026-2027/fonctions`;
    await chef
      .put(`${fonctions}/REF_PIX`)
      .send({ agents: [titulaire], version: 0 })
      .expect(200);
    const avant = (await listCourriels()).length;
    t.horloge.set('2027-06-30');
    const route = `/api/v1/etablissements/${uai}/annees/2027-2028/rentree`;
    const { body: rentree } = await chef.get(route).expect(200);
    const { etapes } = rentree as { etapes: { code: string; elements: { id: string }[] }[] };
    const decisions = etapes.flatMap(({ code, elements }) =>
      elements.map(({ id }) => ({
        etape: code,
        id,
        decision: 'modifier',
        ...(code === 'fonctions' && { changements: { prenom: 'Jo', nom: 'Suit', courriel: 'jo.suit@essai.example' } }),
      })),
    );
    expect(new Set(decisions.map(({ etape }) => etape))).toEqual(new Set(['mandats', 'fonctions']));
    await chef
      .post(`${route}/decisions`)
      .send({
        decisions: decisions.map((d) => (d.etape === 'mandats' ? { ...d, decision: 'reconduire' } : d)),
        version: 0,
      })
      .expect(200);
    expect(await t.fabriques.query(`select 1 from agents where courriel = 'jo.suit@essai.example'`)).toHaveLength(1);
    expect(await listCourriels()).toHaveLength(avant);
  });

  it('not from an import', async () => {
    const avant = (await listCourriels()).length;
    const srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
    const fichier = Buffer.from(writeCsvDeDesignations([buildLigneDeDesignation(uai, 7)]));
    const { body } = await srane.post(`${IMPORTS}?essai=false`).attach('fichier', fichier, 'rrupn.csv').expect(202);
    const { id } = body as { id: string };
    await waitFor(async () => (await srane.get(`${IMPORTS}/${id}`)).body.etat === 'termine');
    expect(await t.fabriques.query(`select 1 from agents where courriel = 'noe.lefevre7@essai.example'`)).toHaveLength(
      1,
    );
    expect(await listCourriels()).toHaveLength(avant);
  });
});
