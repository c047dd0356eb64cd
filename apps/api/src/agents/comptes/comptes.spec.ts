import { listDroits } from '@focale/domaine';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { type CompteDemande, Invitations } from './invitations.js';

const ADMIN: CompteDemande = {
  courriel: 'operatrice@essai.example',
  prenom: 'Alix',
  nom: 'Opératrice',
  role: 'administrateur',
  debut: '2026-09-01',
};

describe("the operator's account command", () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication();
  });

  afterAll(async () => {
    await t.close();
  });

  const create = (compte: CompteDemande) => t.application.get(Invitations).createCompte(compte);

  it('opens an account whose link is used once, by mail address and chosen password', async () => {
    const adresse = await create(ADMIN);
    const jeton = /^http:\/\/localhost:\d+\/activation\/([\w-]+)$/.exec(adresse)?.[1] ?? '';
    const client = await t.client();
    const motDePasse = 'phrase de passe longue';
    await client.post(`/api/v1/activations/${jeton}`).send({ motDePasse }).expect(204);
    await client.post(`/api/v1/activations/${jeton}`).send({ motDePasse }).expect(404);
    const { body } = await client.post('/api/v1/session').send({ courriel: ADMIN.courriel, motDePasse }).expect(200);
    expect(body.habilitations).toEqual([
      {
        role: 'administrateur',
        debut: '2026-09-01',
        droits: listDroits({ role: 'administrateur', debut: '2026-09-01' }),
      },
    ]);
  });

  it('adds a role to a known person, once, and sends no mail', async () => {
    await t.fabriques.addDepartement('023', '22', '75');
    for (let fois = 0; fois < 2; fois += 1) await create({ ...ADMIN, role: 'srane', academie: '22' });
    expect(
      await t.fabriques.query(
        `select role from habilitations h join agents a on a.id = h.agent where a.courriel = $1 order by role`,
        [ADMIN.courriel],
      ),
    ).toEqual([{ role: 'administrateur' }, { role: 'srane' }]);
    expect(await t.fabriques.query(`select 1 from courriels`)).toEqual([]);
  });

  it('creates nobody when the territory is unknown, or the address is that of somebody else', async () => {
    const compte: CompteDemande = { ...ADMIN, courriel: 'autre@essai.example', role: 'srane', academie: '99' };
    await expect(create(compte)).rejects.toMatchObject({ code: 'habilitation.perimetre_inconnu' });
    expect(await t.fabriques.query(`select 1 from agents where courriel = $1`, [compte.courriel])).toEqual([]);
    await expect(create({ ...ADMIN, nom: 'Quelqu’un' })).rejects.toMatchObject({
      code: 'agent.courriel_autre_identite',
    });
  });

  it('learns the day of taking office of a right that is held already, and forgets none', async () => {
    const { uai } = await t.fabriques.addEtablissement({ academie: '22' });
    const personne = { prenom: 'Lou', nom: 'Prise', courriel: 'prise@essai.example' };
    const chef = { ...personne, role: 'chef', uai, debut: '2026-09-01' } as const;
    for (const prisLe of [undefined, '2025-09-01', undefined, '2026-10-01'])
      await create({ ...chef, ...(prisLe && { prisLe }) });
    expect(
      await t.fabriques.query(
        `select pris_le::text as "prisLe" from habilitations h join agents a on a.id = h.agent where a.courriel = $1`,
        [personne.courriel],
      ),
    ).toEqual([{ prisLe: '2025-09-01' }]);
  });

  it('gives no right that would end before it begins', async () => {
    await t.fabriques.addDepartement('023', '22', '75');
    const client = await t.client(await t.fabriques.addActeur('administrateur', {}));
    const personne = { prenom: 'Max', nom: 'Bref', courriel: 'bref@essai.example' };
    const droit = { role: 'srane', academie: '22', debut: '2026-09-18', fin: '2026-02-09' };
    const { body } = await client
      .post('/api/v1/agents')
      .send({ ...personne, ...droit })
      .expect(400);
    expect(body).toMatchObject({ code: 'saisie.invalide', erreurs: [{ champ: 'fin' }] });
    expect(await t.fabriques.query(`select 1 from agents where courriel = $1`, [personne.courriel])).toEqual([]);
  });
});
