import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DESCRIPTIONS_FONCTIONS, type Domaine, FONCTIONS_RRUPN } from '@focale/domaine';
import { randomUUID } from 'node:crypto';
import { type ApplicationDeTest, startApplication } from '../../../../tests/harnais/application-de-test.js';
import { addMandat } from '../../../../tests/fabriques/designations.js';
import type { AgentFabrique, EtablissementFabrique } from '../../../../tests/fabriques/fabriques.js';

const SAISIE = { date: '2026-11-02', fonction: 'administrer', dureeMinutes: 45, note: 'Permanence du lundi' };
const CATALOGUE = FONCTIONS_RRUPN.flatMap((fonction) => DESCRIPTIONS_FONCTIONS[fonction].missions);

interface Proposee {
  readonly mission: string;
  readonly fonction: string | null;
  readonly deLaLettre: boolean;
}

describe('what the journal proposes to note', () => {
  let t: ApplicationDeTest;
  let ecole: EtablissementFabrique;
  let rrupn: AgentFabrique;
  let adresse: string;
  let client: Awaited<ReturnType<ApplicationDeTest['client']>>;

  beforeAll(async () => {
    t = await startApplication();
  });

  beforeEach(async () => {
    ecole = await t.fabriques.addEtablissement();
    rrupn = await t.fabriques.addActeur('rrupn', { uai: ecole.uai });
    adresse = `/api/v1/etablissements/${ecole.uai}/annees/2026-2027/journal`;
    client = await t.client(rrupn);
  });

  afterAll(async () => {
    await t.close();
  });

  const read = async () => (await client.get(adresse).expect(200)).body;
  const create = async (ecart: object = {}) =>
    (
      await client
        .post(adresse)
        .send({ ...SAISIE, ...ecart })
        .expect(201)
    ).body;

  /** A RRUPN in mission, who is then the one that asks. */
  async function addEnMission(domaines: Domaine[]): Promise<string> {
    const { id, agent } = await addMandat(t.fabriques, { uai: ecole.uai, etat: 'acceptee', domaines });
    client = await t.client(agent);
    return id;
  }

  const addLettre = (mandat: string, numero: number, etat: string, principales: string[], secondaires: string[] = []) =>
    t.fabriques.query(
      `insert into lettres (uai, id, annee, mandat, numero, etat, contenu, source) values ($1, $2, 2026, $3, $4, $5, $6, '{}')`,
      [
        ...[ecole.uai, randomUUID(), mandat, numero, etat],
        { missionsPrincipales: principales, missionsSecondaires: secondaires },
      ],
    );

  it('gives the missions of the catalogue to who has no mandate', async () => {
    const { missions } = await read();
    expect(missions.map(({ mission }: Proposee) => mission)).toEqual(CATALOGUE);
    expect(missions.filter(({ deLaLettre }: Proposee) => deLaLettre)).toEqual([]);
  });

  it('begins with those of the domains of the mandate while no letter is written, then with those of the letter', async () => {
    const mandat = await addEnMission(['equipement']);
    const desDomaines = (await read()).missions as Proposee[];
    expect(desDomaines.slice(0, 3)).toEqual(
      DESCRIPTIONS_FONCTIONS.equipement.missions.map((mission) => ({
        mission,
        fonction: 'equipement',
        deLaLettre: true,
      })),
    );
    expect(desDomaines[3]).toEqual({ mission: CATALOGUE[0], fonction: 'conseiller', deLaLettre: false });

    await addLettre(mandat, 1, 'signee', ['Animer la webradio', CATALOGUE[7] ?? ''], ['Tenir le parc de tablettes']);
    await addLettre(mandat, 2, 'en_redaction', ['Pas encore signée']);
    const { missions } = (await read()) as { missions: Proposee[] };
    expect(missions.slice(0, 3)).toEqual([
      { mission: 'Animer la webradio', fonction: null, deLaLettre: true },
      { mission: CATALOGUE[7], fonction: 'accompagner', deLaLettre: true },
      { mission: 'Tenir le parc de tablettes', fonction: null, deLaLettre: true },
    ]);
    expect(missions).toHaveLength(CATALOGUE.length + 2);
    expect(missions.map(({ mission }) => mission)).not.toContain('Pas encore signée');
  });

  it('never gives the missions of a colleague', async () => {
    await addLettre(await addEnMission(['conseiller']), 1, 'signee', ['Mission du collègue']);
    expect(JSON.stringify(await read())).toContain('Mission du collègue');
    client = await t.client(rrupn);
    expect(JSON.stringify(await read())).not.toContain('Mission du collègue');
  });

  it('keeps the last entry that was noted, whatever its day', async () => {
    expect((await read()).derniere).toBeNull();
    await create({ date: '2026-11-20' });
    const seconde = await create({ date: '2026-10-01', mission: 'Animer la webradio', etiquettes: ['projet'] });
    expect((await read()).derniere).toEqual(seconde);
  });

  it('asks each week that has come, writes nothing by itself, and notes one by one gesture, private', async () => {
    const modele = await create({ chaqueSemaineJusquAu: '2026-11-30', partagee: true, etiquettes: ['depannage'] });
    const semaine = { activite: modele.id, fonction: 'administrer', dureeMinutes: 45, note: SAISIE.note };
    const avant = await read();
    expect(avant).toMatchObject({ total: 1 });
    expect(avant.semaines).toEqual([
      { ...semaine, date: '2026-11-09' },
      { ...semaine, date: '2026-11-16' },
    ]);
    const notee = await client.post(`${adresse}/${modele.id}/semaines/2026-11-16`).expect(201);
    expect(notee.body).toEqual({
      ...modele,
      id: expect.any(String),
      date: '2026-11-16',
      chaqueSemaineJusquAu: null,
      partagee: false,
    });
    const apres = await read();
    expect(apres.semaines).toEqual([{ ...semaine, date: '2026-11-09' }]);
    expect(apres.total).toBe(2);
    const encore = await client.post(`${adresse}/${modele.id}/semaines/2026-11-16`).expect(409);
    expect(encore.body.code).toBe('journal.semaine_reglee');

    await client.delete(`${adresse}/${modele.id}/semaines/2026-11-09`).expect(204);
    expect(await read()).toMatchObject({ semaines: [], total: 2 });
    await client.delete(`${adresse}/${modele.id}/semaines/2026-11-09`).expect(409);
  });

  it.each(['2026-11-02', '2026-11-10', '2026-11-23', 'demain'])(
    'notes nothing for %s, which is not asked',
    async (jour) => {
      const { id } = await create({ chaqueSemaineJusquAu: '2026-12-31' });
      await client.post(`${adresse}/${id}/semaines/${jour}`).expect(409);
      expect((await read()).total).toBe(1);
    },
  );

  it('notes a week once when it is asked twice at the same time', async () => {
    const { id } = await create({ chaqueSemaineJusquAu: '2026-12-31' });
    const reponses = await Promise.all([1, 2, 3].map(() => client.post(`${adresse}/${id}/semaines/2026-11-09`)));
    expect(reponses.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect((await read()).total).toBe(2);
  });

  it('asks nothing of a colleague, nor lets one note it', async () => {
    const { id } = await create({ chaqueSemaineJusquAu: '2026-12-31' });
    const autre = await t.client(await t.fabriques.addActeur('rrupn', { uai: ecole.uai }));
    expect((await autre.get(adresse)).body.semaines).toEqual([]);
    await autre.post(`${adresse}/${id}/semaines/2026-11-09`).expect(404);
    await autre.delete(`${adresse}/pas-un-identifiant/semaines/2026-11-09`).expect(404);
  });

  it('notes once what arrives twice under the key of the device, even days later', async () => {
    const saisie = randomUUID();
    const send = () =>
      client
        .post(adresse)
        .set('Idempotency-Key', saisie)
        .send({ ...SAISIE, saisie });
    const premiere = await send().expect(201);
    await t.base.runSysteme('idempotence', () => t.base.query(`delete from cles_idempotence where cle = $1`, [saisie]));
    expect((await send().expect(201)).body).toEqual(premiere.body);
    const sansCle = [1, 2, 3].map(() =>
      client
        .post(adresse)
        .send({ ...SAISIE, saisie })
        .expect(201),
    );
    expect((await Promise.all(sansCle)).map(({ body }) => body.id)).toEqual(Array(3).fill(premiere.body.id));
    expect((await read()).total).toBe(1);
    const collegue = await t.client(await t.fabriques.addActeur('rrupn', { uai: ecole.uai }));
    await collegue
      .post(adresse)
      .send({ ...SAISIE, saisie })
      .expect(201);
    expect((await read()).total).toBe(1);
  });
});
