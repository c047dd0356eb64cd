import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';

describe('a session', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication();
  });

  afterAll(async () => {
    await t.close();
  });

  it('tells who is signed in, with the schools within reach and no other', async () => {
    const ecole = await t.fabriques.addEtablissement();
    await t.fabriques.addEtablissement();
    const chef = await t.fabriques.addActeur('chef', { uai: ecole.uai });
    const { body } = await (await t.client(chef)).get('/api/v1/session').expect(200);
    expect(body).toMatchObject({ agent: { id: chef.id }, habilitations: [{ role: 'chef', uai: ecole.uai }] });
    expect(body.etablissements).toEqual([{ uai: ecole.uai, nom: ecole.nom }]);
  });

  it('is closed by the agent, once and for all', async () => {
    const agent = await t.fabriques.addActeur('administrateur', {});
    const client = await t.client(agent);
    await client.delete('/api/v1/session').expect(204);
    await client.get('/api/v1/session').expect(401);
  });
});
