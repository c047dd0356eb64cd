import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { readFaitsDesFonctions, toFonctions } from '../../../../tests/fabriques/fonctions.js';
import { type ApplicationDeTest, AUJOURDHUI, startApplication } from '../../../../tests/harnais/application-de-test.js';
import { OpenSuivis } from '../film/index.js';
import type { FonctionsVue, FonctionVue } from './fonction.dto.js';
import { UpdateEcheancesFonctions } from './update-faits-fonctions.js';

const CODES = [
  'ADMIN_ENT',
  'RESP_AFFECT_GAR',
  'REF_PIX',
  'ADMIN_PIX_ORGA',
  'ADMIN_EDUCONNECT',
  'DECLARANT_RADIO',
  'WEBMESTRE',
  'CONTACT_EQUIPEMENT',
];
const NADIA = { prenom: 'Nadia', nom: 'Ferrazeau', debut: '2026-09-01' };

describe('the digital functions of a school', () => {
  let t: ApplicationDeTest;
  let uai: string;
  let lieu: string;
  let chef: TestAgent;

  beforeAll(async () => {
    t = await startApplication();
  });

  beforeEach(async () => {
    t.horloge.set(AUJOURDHUI);
    ({ uai } = await t.fabriques.addEtablissement({ type: 'lycee', ent: 'lycee_connecte' }));
    lieu = toFonctions(uai);
    await t.base.runSysteme('film', () => t.application.get(OpenSuivis).executeOne(2026, uai));
    chef = await t.client(await t.fabriques.addActeur('chef', { uai }));
  });

  afterAll(async () => {
    await t.close();
  });

  const read = async (): Promise<FonctionsVue> => (await chef.get(lieu).expect(200)).body;
  const readOne = async (code: string): Promise<FonctionVue | undefined> =>
    (await read()).elements.find((element) => element.code === code);
  const put = (code: string, agents: object[], version = 0) => chef.put(`${lieu}/${code}`).send({ agents, version });
  const readLigne = async (): Promise<string> => {
    const { body } = await chef.get(lieu.replace('fonctions', 'film')).expect(200);
    const { statut, origine } = (body.actions as { cle: string; statut: string; origine: string }[]).find(
      ({ cle }) => cle === 'designer-gestionnaires-services-ent',
    )!;
    return `${statut} ${origine}`;
  };

  it('are the eight that apply, each with the way to designate that suits its ENT', async () => {
    const { elements, partants } = await read();
    expect(elements.map(({ code }) => code)).toEqual(CODES);
    expect(
      elements.every(
        ({ applicable, raison, designee, version }) => applicable && !raison && !designee && version === 0,
      ),
    ).toBe(true);
    expect(elements[1]?.commentDesigner).toContain('RESP-AFFECT-GAR');
    expect(partants).toEqual([]);
    const { uai: sansEnt } = await t.fabriques.addEtablissement({ ent: 'edugar' });
    const voisin = await t.client(await t.fabriques.addActeur('chef', { uai: sansEnt }));
    const { body } = await voisin.get(toFonctions(sansEnt)).expect(200);
    expect(body.elements[0]).toMatchObject({ applicable: false, raison: expect.stringContaining('EduGAR') });
    expect(body.elements[1].commentDesigner).toContain('DelegCE');
    const refus = await voisin
      .put(`${toFonctions(sansEnt)}/ADMIN_ENT`)
      .send({ agents: [NADIA], version: 0 })
      .expect(409);
    expect(refus.body).toMatchObject({ code: 'fonction.sans_objet', detail: expect.stringContaining('EduGAR') });
  });

  it('tick the line of the film once each of them has a holder, and untick it when one has none', async () => {
    expect(await readLigne()).toMatch(/^a_faire/);
    for (const code of CODES.slice(1)) await put(code, [NADIA]).expect(200);
    expect(await readFaitsDesFonctions(t.fabriques, uai)).toEqual({ attendus: 8, etablis: 7 });
    expect(await readLigne()).toMatch(/^a_faire/);
    const { body } = await put('ADMIN_ENT', [{ ...NADIA, debut: '2026-10-05' }]).expect(200);
    expect(body).toMatchObject({ designee: true, version: 1, actionsPossibles: ['modifier'] });
    expect(await readLigne()).toBe('fait automatique');
    await put('ADMIN_ENT', [], 1).expect(200);
    expect(await readLigne()).toMatch(/^a_faire/);
  });

  it('have several dated holders; somebody to come does not count yet', async () => {
    const { body } = await put('REF_PIX', [
      { ...NADIA, fin: '2026-10-31' },
      { prenom: 'Paul', nom: 'Griveaud', debut: '2026-12-01' },
    ]).expect(200);
    expect(body.titulaires.map(({ agent }: { agent: { nom: string } }) => agent.nom)).toEqual([
      'Ferrazeau',
      'Griveaud',
    ]);
    expect(body.designee).toBe(false);
    t.horloge.set('2026-12-01');
    expect((await readOne('REF_PIX'))?.designee).toBe(true);
  });

  it('give their holder an access to the school for the function, and take it back', async () => {
    const courriel = 'nadia.ferrazeau@essai.example';
    const avecAcces = { ...NADIA, courriel };
    const readAcces = (): Promise<object[]> =>
      t.fabriques.query(
        `select h.fonctions, h.debut::text, h.fin::text from habilitations h join agents a on a.id = h.agent
         where a.courriel = $1 and h.uai = $2 and h.role = 'contributeur' order by h.fonctions`,
        [courriel, uai],
      );
    await put('REF_PIX', [avecAcces]).expect(200);
    await put('ADMIN_PIX_ORGA', [avecAcces]).expect(200);
    const [pixOrga, refPix] = [
      { fonctions: ['ADMIN_PIX_ORGA'], debut: '2026-09-01', fin: '2027-07-31' },
      { fonctions: ['REF_PIX'], debut: '2026-09-01', fin: '2027-07-31' },
    ];
    expect(await readAcces()).toEqual([pixOrga, refPix]);
    const [{ envois } = { envois: 0 }] = await t.fabriques.query<{ envois: number }>(
      `select count(*)::int as envois from courriels where destinataire = $1`,
      [courriel],
    );
    await put('REF_PIX', [avecAcces, { prenom: 'Paul', nom: 'Griveaud', debut: '2026-09-01' }], 1).expect(200);
    expect(await readAcces()).toEqual([pixOrga, refPix]);
    expect(
      await t.fabriques.query(`select count(*)::int as envois from courriels where destinataire = $1`, [courriel]),
    ).toEqual([{ envois }]);
    await put('REF_PIX', [{ ...avecAcces, fin: '2026-12-18' }], 2).expect(200);
    expect(await readAcces()).toEqual([pixOrga, { ...refPix, fin: '2026-12-18' }]);
    await put('REF_PIX', [], 3).expect(200);
    expect(await readAcces()).toEqual([pixOrga]);
    const { body } = await put('WEBMESTRE', [{ ...avecAcces, nom: 'Autrement' }]).expect(409);
    expect(body.code).toBe('agent.courriel_autre_identite');
  });

  it('name who leaves without a successor, and what to hand over', async () => {
    await put('REF_PIX', [{ ...NADIA, fin: '2026-10-31' }]).expect(200);
    await put('WEBMESTRE', [{ ...NADIA, fin: '2027-01-15' }]).expect(200);
    await put('ADMIN_ENT', [{ ...NADIA, fin: '2027-03-31' }]).expect(200);
    await put('RESP_AFFECT_GAR', [
      { ...NADIA, fin: '2026-12-18' },
      { ...NADIA, nom: 'Griveaud', debut: '2026-12-19' },
    ]);
    const { partants } = await read();
    expect(partants).toEqual([
      {
        nom: 'Nadia Ferrazeau',
        fonctions: ['Référent Pix', 'Webmestre'],
        aTransmettre: expect.arrayContaining([expect.stringContaining('certificats'), expect.stringContaining('site')]),
        le: '2026-10-31',
      },
    ]);
  });

  it('lose, and get back, their fait as holders change by date, without anybody writing', async () => {
    const paul = { prenom: 'Paul', nom: 'Griveaud', debut: '2026-09-01', fin: '2026-12-18' };
    const suite = { prenom: 'Nadia', nom: 'Ferrazeau', debut: '2027-01-04' };
    await put('REF_PIX', [paul, suite]).expect(200);
    const echeances = t.application.get(UpdateEcheancesFonctions);
    const etablis = async (jour: string): Promise<number> => {
      t.horloge.set(jour);
      await echeances.execute();
      return (await readFaitsDesFonctions(t.fabriques, uai)).etablis;
    };
    expect(await etablis('2026-12-18')).toBe(1);
    expect(await etablis('2026-12-19')).toBe(0);
    expect(await etablis('2027-01-04')).toBe(1);
    expect(await etablis('2027-08-15')).toBe(1);
  });

  it('refuse dates out of the year, in the wrong order, the same person twice, and an old version', async () => {
    const refuse = async (agents: object[]): Promise<string> =>
      (await put('REF_PIX', agents).expect(400)).body.erreurs[0].champ;
    expect(await refuse([{ ...NADIA, debut: '2026-07-31' }])).toBe('agents.0.debut');
    expect(await refuse([NADIA, { ...NADIA, prenom: 'Paul', fin: '2027-08-01' }])).toBe('agents.1.fin');
    expect(await refuse([{ ...NADIA, debut: '2026-10-02', fin: '2026-10-01' }])).toBe('agents.0.fin');
    expect(await refuse([NADIA, { ...NADIA, debut: '2026-10-01' }])).toBe('agents.1.nom');
    expect(await refuse([{ ...NADIA, courriel: 'nadia' }])).toContain('courriel');
    await put('REF_PIX', [NADIA]).expect(200);
    const { body } = await put('REF_PIX', []).expect(409);
    expect(body).toMatchObject({ code: 'version.perimee', courant: { version: 1 } });
    expect((await put('CHEF', [NADIA]).expect(404)).body.code).toBe('fonction.inconnue');
    const rrupn = await t.client(await t.fabriques.addActeur('rrupn', { uai }));
    expect((await rrupn.get(lieu).expect(200)).body.elements[0].actionsPossibles).toEqual([]);
    await rrupn.put(`${lieu}/REF_PIX`).send({ agents: [], version: 1 }).expect(403);
  });
});
