import { cibleOf, isAllowed } from '@focale/domaine';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import type { AgentFabrique } from '../../../../../tests/fabriques/fabriques.js';
import { readLien } from '../../../../../tests/fabriques/liens.js';
import {
  type ApplicationDeTest,
  AUJOURDHUI,
  startApplication,
} from '../../../../../tests/harnais/application-de-test.js';
import { listRoutes } from '../../socle/acces/index.js';

const ANNEE = '2026-2027';
const VEILLE = '2026-08-31';
const RENTREE = '2026-09-01';
const NOUVELLE = { prenom: 'Ada', nom: 'Vernois', courriel: 'ada.vernois@essai.example' };
const INCONNU = '00000000-0000-4000-8000-000000000000';

describe('the head of a school', () => {
  let t: ApplicationDeTest;
  let srane: TestAgent;
  let uai: string;
  let sortant: AgentFabrique;

  beforeAll(async () => {
    t = await startApplication();
    await t.fabriques.addDepartement('023', '22', '75');
    srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
  });

  beforeEach(async () => {
    t.horloge.set(AUJOURDHUI);
    ({ uai } = await t.fabriques.addEtablissement());
    sortant = await t.fabriques.addActeur('chef', { uai });
  });

  afterAll(async () => {
    await t.close();
  });

  const direction = (ecole = uai): string => `/api/v1/etablissements/${ecole}/direction`;

  const findLien = async (adresse: string): Promise<string> => (await readLien(t, adresse)) ?? '';

  const listAdresses = (): { methode: 'get' | 'post' | 'put' | 'patch' | 'delete'; chemin: string }[] =>
    listRoutes(t.application)
      .filter(
        ({ chemin, permission }) => permission && cibleOf(permission) === 'etablissement' && chemin.includes(':uai'),
      )
      .map(({ methode, chemin }) => ({
        methode: methode.toLowerCase() as 'get',
        chemin: `/api/v1/${chemin
          .replace(':uai', uai)
          .replace(':annee', ANNEE)
          .replace(/:[a-zA-Z]+/g, INCONNU)}`,
      }));

  it('who is replaced on 1 September keeps nothing on that day, the next one has everything, and history names the first', async () => {
    t.horloge.set('2026-06-15');
    const ancien = await t.client(sortant);
    const anonyme = await t.client();
    const { body: calendrier } = await ancien.post('/api/v1/calendrier').send({ portee: 'etablissements' }).expect(201);
    const adresse = new URL(calendrier.adresse as string).pathname;
    const adjoint = await t.fabriques.addActeur('adjoint', { uai });
    const delegations = `/api/v1/etablissements/${uai}/delegations`;
    await ancien
      .post(delegations)
      .send({ agent: adjoint.id, droits: ['signer'], debut: '2026-06-15', fin: '2027-06-14' })
      .expect(201);
    const { body: confiee } = await srane.post(direction()).send({ agent: NOUVELLE, prisLe: RENTREE }).expect(201);
    expect(confiee).toMatchObject({
      etat: 'pourvue',
      chefs: [
        { agent: { nom: 'Vernois' }, debut: RENTREE, prisLe: RENTREE, interim: false, enFonction: false },
        { agent: { id: sortant.id }, fin: VEILLE, enFonction: true },
      ],
    });
    const lien = await findLien(NOUVELLE.courriel);

    t.horloge.set(VEILLE);
    await ancien.get(delegations).expect(200);
    await srane.post(`/api/v1/agents/${sortant.id}/invitation`).expect(200);
    const lienDuSortant = await findLien(sortant.courriel);
    await anonyme.get(lienDuSortant).expect(200);

    t.horloge.set(RENTREE);
    const cote = await t.client();
    await cote.post(lien).send({ motDePasse: 'une phrase de passe' }).expect(204);
    const { body: moi } = await cote.get('/api/v1/session').expect(200);
    expect(moi).toMatchObject({ agent: { courriel: NOUVELLE.courriel }, habilitations: [{ role: 'chef', uai }] });
    const adresses = listAdresses();
    expect(adresses.length).toBeGreaterThan(60);
    for (const { methode, chemin } of adresses) {
      const { status, body } = await ancien[methode](chemin);
      expect([methode, chemin, status, (body as { code: string }).code]).toEqual([
        methode,
        chemin,
        404,
        'acces.introuvable',
      ]);
    }
    await anonyme.get(adresse).expect(404);
    await anonyme.get(lienDuSortant).expect(404);
    await anonyme.post(lienDuSortant).send({ motDePasse: 'une phrase de passe' }).expect(404);

    for (const { permission, chemin, methode } of listRoutes(t.application)) {
      if (methode !== 'GET' || !permission || cibleOf(permission) !== 'etablissement' || /:(?!uai|annee)/.test(chemin))
        continue;
      if (!isAllowed(permission, ['chef'])) continue;
      const { status } = await cote.get(`/api/v1/${chemin.replace(':uai', uai).replace(':annee', ANNEE)}`);
      expect([chemin, [401, 403, 404].includes(status)]).toEqual([chemin, false]);
    }
    const { body: lue } = await cote.get(direction()).expect(200);
    expect(lue.chefs).toMatchObject([
      { agent: { nom: 'Vernois' }, enFonction: true },
      { agent: { id: sortant.id, nom: sortant.nom } },
    ]);
    const { body: pretees } = await cote.get(delegations).expect(200);
    expect(pretees.elements).toMatchObject([{ agent: { id: adjoint.id }, fin: VEILLE }]);
    const [signe] = await t.fabriques.query(`select accordee_par from delegations where uai = $1`, [uai]);
    expect(signe).toEqual({ accordee_par: sortant.id });
  });

  it('may be an interim, then somebody for good, who may be the same person', async () => {
    const { body: interim } = await srane
      .post(direction())
      .send({ agent: NOUVELLE, prisLe: '2026-11-01', interim: true })
      .expect(201);
    expect(interim).toMatchObject({
      etat: 'interim',
      chefs: [{ interim: true, enFonction: true }, { fin: '2026-10-31' }],
    });
    const { body: refus } = await srane.post(direction()).send({ agent: NOUVELLE, prisLe: AUJOURDHUI, interim: true });
    expect(refus).toMatchObject({ code: 'direction.deja' });
    const { body: titulaire } = await srane.post(direction()).send({ agent: NOUVELLE, prisLe: AUJOURDHUI }).expect(201);
    expect(titulaire).toMatchObject({
      etat: 'pourvue',
      chefs: [{ interim: false }, { interim: true, fin: '2026-11-21' }, {}],
    });
  });

  it('comes when planned, though somebody holds the school meanwhile', async () => {
    await srane.post(direction()).send({ agent: NOUVELLE, prisLe: '2027-01-04' }).expect(201);
    const autre = { prenom: 'Noé', nom: 'Belvaude', courriel: 'noe.belvaude@essai.example' };
    const { body } = await srane
      .post(direction())
      .send({ agent: autre, prisLe: AUJOURDHUI, interim: true })
      .expect(201);
    expect(body.chefs).toMatchObject([
      { agent: { nom: 'Vernois' }, debut: '2027-01-04', fin: null },
      { agent: { nom: 'Belvaude' }, debut: AUJOURDHUI, fin: '2027-01-03' },
      { agent: { id: sortant.id }, fin: '2026-11-21' },
    ]);
  });

  it('is missing once the right of the last one has ended', async () => {
    const { body: lue } = await srane.get(direction()).expect(200);
    await srane
      .post(`/api/v1/habilitations/${lue.chefs[0].id as string}/cloture`)
      .send({ le: AUJOURDHUI, version: 1 })
      .expect(200);
    const { body } = await srane.get(direction()).expect(200);
    expect(body).toMatchObject({ etat: 'vacante', vacanteDepuis: AUJOURDHUI, actionsPossibles: ['confier'] });
  });

  it('is named by who follows the territory, not by the school itself', async () => {
    const chef = await t.client(sortant);
    expect((await chef.get(direction()).expect(200)).body).toMatchObject({ actionsPossibles: [] });
    await chef.post(direction()).send({ agent: NOUVELLE, prisLe: AUJOURDHUI }).expect(403);
  });
});
