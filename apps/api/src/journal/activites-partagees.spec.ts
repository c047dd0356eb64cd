import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Role } from '@focale/domaine';
import { type ApplicationDeTest, startApplication } from '../../../../tests/harnais/application-de-test.js';
import type { AgentFabrique, EtablissementFabrique } from '../../../../tests/fabriques/fabriques.js';
import { addActivite } from '../../../../tests/fabriques/journal.js';

describe('an entry of the journal that its author shares', () => {
  let t: ApplicationDeTest;
  let ecole: EtablissementFabrique;
  let rrupn: AgentFabrique;
  let adresse: string;

  beforeAll(async () => {
    t = await startApplication();
  });

  beforeEach(async () => {
    ecole = await t.fabriques.addEtablissement();
    rrupn = await t.fabriques.addActeur('rrupn', { uai: ecole.uai });
    adresse = `/api/v1/etablissements/${ecole.uai}/annees/2026-2027/journal`;
    await addActivite(t.fabriques, ecole, rrupn, { note: 'Reste entre nous', date: '2026-11-02' });
    await addActivite(t.fabriques, ecole, rrupn, {
      ...{ note: 'Café numérique ouvert', date: '2026-11-03', partagee: true, etiquettes: ['formation', 'projet'] },
    });
  });

  afterAll(async () => {
    await t.close();
  });

  it.each<[Role, 'uai' | 'academie' | 'departement']>([
    ['chef', 'uai'],
    ['adjoint', 'uai'],
    ['srane', 'academie'],
    ['referent_departemental', 'departement'],
  ])('is read by a %s, and no other entry of that author', async (role, perimetre) => {
    const client = await t.client(await t.fabriques.addActeur(role, { [perimetre]: ecole[perimetre] }));
    const { body, text } = await client.get(`${adresse}/partagees`).expect(200);
    expect(body).toEqual({
      elements: [
        {
          id: expect.any(String),
          agent: { id: rrupn.id, prenom: rrupn.prenom, nom: rrupn.nom },
          date: '2026-11-03',
          fonction: 'accompagner',
          mission: null,
          dureeMinutes: 30,
          etiquettes: ['formation', 'projet'],
          public: null,
          nombre: null,
          note: 'Café numérique ouvert',
        },
      ],
      ...{ total: 1, page: 1, taille: 50 },
    });
    expect(text).not.toContain('entre nous');
    expect((await client.get(adresse).expect(200)).body).toMatchObject({ elements: [], total: 0 });
  });

  it.each<Role>(['lecteur', 'contributeur', 'rrupn'])('is not read by a %s, nor are totals of others', async (role) => {
    const agent = await t.fabriques.addActeur(role, { uai: ecole.uai });
    const client = await t.client(agent);
    await client.get(`${adresse}/partagees`).expect(403);
    const journal = await client.get(adresse);
    expect(journal.text).not.toContain('Café numérique');
    expect(journal.text).not.toContain(rrupn.id);
  });

  it('is shared and taken back one by one, by its author alone', async () => {
    const auteur = await t.client(rrupn);
    const chef = await t.client(await t.fabriques.addActeur('chef', { uai: ecole.uai }));
    const [ouverte, privee] = (await auteur.get(adresse).expect(200)).body.elements as {
      id: string;
      partagee: boolean;
    }[];
    expect([ouverte?.partagee, privee?.partagee]).toEqual([true, false]);
    const share = (client: typeof auteur, id: string | undefined, partagee: boolean) =>
      client.patch(`${adresse}/${id}`).send({ partagee, version: 1 });
    await share(chef, privee?.id, true).expect(403);
    await share(await t.client(await t.fabriques.addActeur('rrupn', { uai: ecole.uai })), privee?.id, true).expect(404);
    const countShared = async () => (await chef.get(`${adresse}/partagees`)).body.total as number;
    expect(await countShared()).toBe(1);
    await share(auteur, privee?.id, true).expect(200);
    expect(await countShared()).toBe(2);
    await share(auteur, ouverte?.id, false).expect(200);
    expect((await chef.get(`${adresse}/partagees`)).text).not.toContain('Café numérique ouvert');
  });

  it('changes no total, which count each tag of an entry', async () => {
    const auteur = await t.client(rrupn);
    const chef = await t.client(await t.fabriques.addActeur('chef', { uai: ecole.uai }));
    const read = async () => (await chef.get(adresse).expect(200)).body.totauxParEtiquette as object[];
    const agent = { id: rrupn.id, prenom: rrupn.prenom, nom: rrupn.nom };
    const deux = ['formation', 'projet'].map((etiquette) => ({ agent, etiquette, minutes: 30, nombre: 1 }));
    expect(await read()).toEqual(deux);
    const [ouverte] = (await auteur.get(adresse)).body.elements as { id: string }[];
    await auteur.patch(`${adresse}/${ouverte?.id}`).send({ partagee: false, version: 1 }).expect(200);
    expect(await read()).toEqual(deux);
    const corps = { etiquettes: ['projet', 'mots_de_passe'], dureeMinutes: 20, version: 2 };
    await auteur.patch(`${adresse}/${ouverte?.id}`).send(corps).expect(200);
    expect(await read()).toEqual(
      ['mots_de_passe', 'projet'].map((etiquette) => ({ agent, etiquette, minutes: 20, nombre: 1 })),
    );
    await auteur.delete(`${adresse}/${ouverte?.id}`).expect(204);
    expect(await read()).toEqual([]);
    expect(
      await t.fabriques.query(`select * from ecarts_compteurs() where compteur in ('journal', 'etiquettes')`),
    ).toEqual([]);
  });
});
