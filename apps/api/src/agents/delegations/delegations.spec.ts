import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { addMandat, toDesignations } from '../../../../../tests/fabriques/designations.js';
import type { AgentFabrique } from '../../../../../tests/fabriques/fabriques.js';
import {
  type ApplicationDeTest,
  AUJOURDHUI,
  startApplication,
} from '../../../../../tests/harnais/application-de-test.js';

describe('rights that a head lends', () => {
  let t: ApplicationDeTest;
  let uai: string;
  let lieu: string;
  let chef: TestAgent;
  let adjoint: AgentFabrique;

  beforeAll(async () => {
    t = await startApplication();
  });

  beforeEach(async () => {
    t.horloge.set(AUJOURDHUI);
    ({ uai } = await t.fabriques.addEtablissement());
    lieu = `/api/v1/etablissements/${uai}/delegations`;
    chef = await t.client(await t.fabriques.addActeur('chef', { uai }));
    adjoint = await t.fabriques.addActeur('adjoint', { uai });
  });

  afterAll(async () => {
    await t.close();
  });

  const lend = (droits: string[], debut = AUJOURDHUI, fin = '2027-01-31') =>
    chef.post(lieu).send({ agent: adjoint.id, droits, debut, fin });

  it('are told to the deputy: by whom, which, and until when', async () => {
    await lend(['transmettre', 'signer']).expect(201);
    const [lettre] = await t.fabriques.query<{ sujet: string; texte: string }>(
      `select sujet, texte from courriels where destinataire = $1`,
      [adjoint.courriel],
    );
    expect(lettre?.sujet).toContain('une délégation vous est donnée');
    expect(lettre?.texte).toContain(uai);
    expect(lettre?.texte).toContain('du 22 novembre 2026 au 31 janvier 2027');
    expect(lettre?.texte).toContain('- Transmettre les désignations\n- Signer les lettres de mission');
    // What is refused tells nobody.
    await lend(['signer'], '2026-01-01').expect(400);
    const lettres = await t.fabriques.query(`select 1 from courriels where destinataire = $1`, [adjoint.courriel]);
    expect(lettres).toHaveLength(1);
  });

  it('let the deputy do it from the first day to the last, and no more once they are taken back', async () => {
    const client = await t.client(adjoint);
    const mandat = await addMandat(t.fabriques, { uai });
    const adresse = toDesignations(mandat);
    expect((await client.get(adresse)).body.actionsPossibles).toEqual(['modifier', 'supprimer']);
    await client.post(`${adresse}/transmission`).send({ version: 1 }).expect(403);
    const { body: pretee } = await lend(['compensation', 'transmettre'], '2026-11-23').expect(201);
    expect(pretee).toMatchObject({ agent: { id: adjoint.id }, active: false, actionsPossibles: ['revoquer'] });
    await client.post(`${adresse}/transmission`).send({ version: 1 }).expect(403);

    t.horloge.set('2026-11-23');
    const { body: vue } = await client.get(adresse).expect(200);
    expect(vue.actionsPossibles).toEqual(['transmettre', 'modifier', 'supprimer', 'fixer_compensation']);
    await client.put(`${adresse}/compensation`).send({ nature: 'imp', taux: 1250, version: 1 }).expect(200);
    const { body: transmise } = await client.post(`${adresse}/transmission`).send({ version: 2 }).expect(200);
    expect(transmise.actionsPossibles).toContain('fixer_compensation');

    const { body: lue } = await client.get(lieu).expect(200);
    expect(lue).toMatchObject({ elements: [{ active: true, actionsPossibles: [] }], actionsPossibles: [] });
    const { body: retiree } = await chef
      .post(`${lieu}/${pretee.id}/revocation`)
      .send({ version: pretee.version })
      .expect(200);
    expect(retiree).toMatchObject({ revoqueeLe: '2026-11-23', active: false, actionsPossibles: [] });
    await client.put(`${adresse}/compensation`).send({ nature: 'aucune', version: 3 }).expect(403);
    const { body: encore } = await chef
      .post(`${lieu}/${pretee.id}/revocation`)
      .send({ version: retiree.version })
      .expect(409);
    expect(encore.code).toBe('delegation.terminee');
  });

  it('end by themselves after their last day, and may overlap', async () => {
    await lend(['transmettre'], AUJOURDHUI, '2026-11-30').expect(201);
    await lend(['transmettre', 'signer'], AUJOURDHUI, '2026-11-25').expect(201);
    const { body } = await chef.get(lieu).expect(200);
    expect(body.elements).toHaveLength(2);
    expect(body).toMatchObject({ adjoints: [{ id: adjoint.id }], actionsPossibles: ['accorder'] });
    const client = await t.client(adjoint);
    const adresse = toDesignations(await addMandat(t.fabriques, { uai }));
    t.horloge.set('2026-12-01');
    await client.post(`${adresse}/transmission`).send({ version: 1 }).expect(403);
    t.horloge.set('2026-11-30');
    await client.post(`${adresse}/transmission`).send({ version: 1 }).expect(200);
  });

  it('are refused for the past, the wrong order, nobody, nothing, and who is no deputy there', async () => {
    const refuse = async (saisie: object): Promise<string> => {
      const complete = { agent: adjoint.id, droits: ['signer'], debut: AUJOURDHUI, fin: '2027-01-31', ...saisie };
      const { body } = await chef.post(lieu).send(complete).expect(400);
      return body.erreurs[0].champ;
    };
    expect(await refuse({ debut: '2026-11-21' })).toBe('debut');
    expect(await refuse({ fin: '2026-11-21' })).toBe('fin');
    expect(await refuse({ fin: '2027-11-23' })).toBe('fin');
    expect(await refuse({ droits: [] })).toBe('droits');
    expect(await refuse({ droits: ['recruter'] })).toBe('droits');
    expect(await refuse({ droits: ['signer', 'signer'] })).toBe('droits');
    expect(await refuse({ agent: '00000000-0000-4000-8000-000000000000' })).toBe('agent');
    const rrupn = await t.fabriques.addActeur('rrupn', { uai });
    expect(await refuse({ agent: rrupn.id })).toBe('agent');
    const { uai: voisin } = await t.fabriques.addEtablissement();
    const ailleurs = await t.fabriques.addActeur('adjoint', { uai: voisin });
    expect(await refuse({ agent: ailleurs.id })).toBe('agent');
    const parti = await t.fabriques.addActeur('adjoint', { uai }, { fin: '2026-08-31' });
    expect(await refuse({ agent: parti.id })).toBe('agent');
  });

  it('belong to the head: a deputy lends nothing, and a delegation of another school is not found', async () => {
    const client = await t.client(adjoint);
    const { body } = await lend(['signer']).expect(201);
    await client
      .post(lieu)
      .send({ agent: adjoint.id, droits: ['signer'], debut: AUJOURDHUI, fin: AUJOURDHUI })
      .expect(403);
    await client.post(`${lieu}/${body.id}/revocation`).send({ version: 1 }).expect(403);
    const { uai: voisin } = await t.fabriques.addEtablissement();
    const autre = await t.client(await t.fabriques.addActeur('chef', { uai: voisin }));
    await autre
      .post(`/api/v1/etablissements/${voisin}/delegations/${body.id}/revocation`)
      .send({ version: 1 })
      .expect(404);
    await autre.get(lieu).expect(404);
    await chef.post(`${lieu}/${body.id}/revocation`).send({ version: 9 }).expect(409);
    await chef.post(`${lieu}/pas-un-identifiant/revocation`).send({ version: 1 }).expect(404);
  });
});
