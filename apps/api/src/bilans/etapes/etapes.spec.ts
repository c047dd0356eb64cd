import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { paragraphe, type TexteRiche } from '@focale/texte-riche';
import type TestAgent from 'supertest/lib/agent.js';
import { addEcoleAvecBilan, type EcoleAvecBilan, readPresentations } from '../../../../../tests/fabriques/bilans.js';
import { addActivite } from '../../../../../tests/fabriques/journal.js';
import { readOctets } from '../../../../../tests/fabriques/lettres.js';
import {
  type ApplicationDeTest,
  AUJOURDHUI,
  startApplication,
} from '../../../../../tests/harnais/application-de-test.js';
import type { BilanVue } from '../bilan.vue.js';

const dire = (texte: string): TexteRiche => ({ type: 'doc', content: [paragraphe(texte)] });
const CA = '2026-11-19';
const SECRET = 'Confidence au chef';

describe('the steps of a bilan', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication();
  });

  afterAll(async () => {
    await t.close();
  });

  interface Cas extends EcoleAvecBilan {
    readonly auteur: TestAgent;
    readonly sien: string;
  }

  async function openBilan(): Promise<Cas> {
    const cas = await addEcoleAvecBilan(t, { mandat: { compensation: 'imp', tauxCentimes: 125_000 } });
    return { ...cas, auteur: await t.client(cas.rrupn), sien: `${cas.bilans}/${cas.rrupn.id}` };
  }

  async function step(client: TestAgent, adresse: string, corps: object, statut = 200): Promise<BilanVue> {
    return (await client.post(adresse).send(corps).expect(statut)).body as BilanVue;
  }

  const listSujets = async (courriel: string): Promise<string[]> =>
    (
      await t.fabriques.query<{ sujet: string }>(
        `select sujet from courriels where destinataire = $1 order by cree_le, sujet`,
        [courriel],
      )
    ).map(({ sujet }) => sujet);

  it('go from its author to the direction, the board and the académie, each telling the other side', async () => {
    const { ecole, rrupn, chef, auteur, sien } = await openBilan();
    const remis = await step(auteur, `${sien}/soumission`, {});
    expect(remis).toMatchObject({ etat: 'soumis', version: 2, actionsPossibles: [], arrete: false });
    await auteur
      .put(sien)
      .send({ blocs: [{ code: 'rgpd', masque: true }], version: 2 })
      .expect(409);
    await step(auteur, `${sien}/validation`, { version: 2 }, 403);
    await step(chef, `${sien}/validation`, {}, 400);
    const valide = await step(chef, `${sien}/validation`, { version: 2 });
    expect(valide).toMatchObject({
      etat: 'valide',
      arrete: true,
      empreinte: expect.stringMatching(/^[0-9a-f]{64}$/),
      actionsPossibles: ['renvoyer', 'presenter'],
    });
    await step(chef, `${sien}/transmission`, { version: 3 }, 409);
    await step(chef, `${sien}/presentation`, { date: CA, presentateur: 'La CPE', observation: 'Adopté.', version: 3 });
    expect(await readPresentations(t, ecole.uai)).toEqual({ [rrupn.id]: CA });
    const transmis = await step(chef, `${sien}/transmission`, { version: 4 });
    expect(transmis).toMatchObject({
      ...{ etat: 'transmis', presenteLe: CA, presentateur: 'La CPE', observation: 'Adopté.' },
      ...{ empreinte: valide.empreinte, blocs: valide.blocs },
    });
    const recus = await listSujets(rrupn.courriel);
    expect(recus.join('\n')).toMatch(/validé.*\n.*transmis/);
  });

  it('freeze the data of the day: the same bytes a month later, whatever moved', async () => {
    const { ecole, rrupn, chef, auteur, sien } = await openBilan();
    await addActivite(t.fabriques, ecole, rrupn, { minutes: 60 });
    await step(auteur, `${sien}/soumission`, {});
    await step(chef, `${sien}/validation`, { version: 2 });
    const lire = async (): Promise<[object, Buffer]> => [
      (await auteur.get(sien).expect(200)).body as object,
      await readOctets(auteur, `${sien}/document`),
    ];
    const [avant, octets] = await lire();
    await addActivite(t.fabriques, ecole, rrupn, { minutes: 600 });
    await t.fabriques.query(`update mandats set domaines = '{administrer}' where uai = $1`, [ecole.uai]);
    await t.fabriques.query(`update compensations set taux_centimes = 375000 where uai = $1`, [ecole.uai]);
    t.horloge.set('2026-12-22');
    const [apres, memes] = await lire();
    t.horloge.set(AUJOURDHUI);
    expect(apres).toEqual(avant);
    expect(memes.equals(octets)).toBe(true);
  });

  it('send it back with a reason: one that was frozen stays under its number, and the next says what changed', async () => {
    const { rrupn, chef, auteur, sien } = await openBilan();
    const premier = { blocs: [{ code: 'difficultes', contenu: dire('Le wifi.') }] };
    await auteur.put(sien).send(premier).expect(200);
    await step(auteur, `${sien}/soumission`, { version: 2 });
    await step(chef, `${sien}/renvoi`, { version: 3 }, 400);
    const renvoye = await step(chef, `${sien}/renvoi`, { motif: 'Précisez.', version: 3 });
    expect(renvoye).toMatchObject({ etat: 'en_preparation', edition: 1, renvoi: { motif: 'Précisez.' } });
    await step(auteur, `${sien}/soumission`, { version: 4 });
    await step(chef, `${sien}/presentation`, { date: CA, version: 5 });
    const rouvert = await step(chef, `${sien}/renvoi`, { motif: 'Une erreur.', version: 6 });
    expect(rouvert).toMatchObject({ etat: 'en_preparation', edition: 2, arrete: false, presenteLe: null });
    await auteur
      .put(sien)
      .send({ blocs: [{ code: 'difficultes', contenu: dire('Le wifi du bâtiment B.') }], version: 7 })
      .expect(200);
    await step(chef, `${sien}/presentation`, { date: CA, version: 8 });
    const { body } = await auteur.get(`${sien}/versions`).expect(200);
    expect(body).toMatchObject({
      editions: [
        { edition: 1, etat: 'presente', motif: 'Une erreur.', changements: [] },
        // The first presentation ticked a line of the film.
        { edition: 2, etat: 'presente', motif: null, changements: ['Film annuel par thème', 'Difficultés'] },
      ],
    });
    expect((await listSujets(rrupn.courriel)).filter((sujet) => sujet.includes('renvoyé'))).toHaveLength(2);
  });

  it('refuse one of which nothing is shown, and no step when the state does not lead there', async () => {
    const { chef, auteur, sien } = await openBilan();
    const { body } = await auteur.get(sien).expect(200);
    const blocs = (body as BilanVue).blocs.filter(({ vide }) => !vide).map(({ code }) => ({ code, masque: true }));
    await auteur.put(sien).send({ blocs }).expect(200);
    for (const [client, adresse, corps] of [
      [auteur, 'soumission', {}],
      [chef, 'presentation', { date: CA }],
    ] as const)
      expect(await step(client, `${sien}/${adresse}`, { ...corps, version: 2 }, 409)).toMatchObject({
        code: 'bilan.vide',
      });
    expect(await step(chef, `${sien}/validation`, { version: 2 }, 409)).toMatchObject({
      code: 'bilan.etape_impossible',
    });
  });

  it('come back to validated when the presentation was noted by mistake', async () => {
    const { chef, auteur, sien } = await openBilan();
    await step(auteur, `${sien}/soumission`, {});
    const { empreinte } = await step(chef, `${sien}/validation`, { version: 2 });
    await step(chef, `${sien}/presentation`, { date: CA, version: 3 });
    await chef.delete(`${sien}/presentation`).send({ version: 4 }).expect(200);
    expect((await auteur.get(sien).expect(200)).body).toMatchObject({ etat: 'valide', arrete: true, empreinte });
  });

  it('are commented in the margin by the direction and the author, and by nobody else', async () => {
    const { ecole, rrupn, chef, auteur, sien } = await openBilan();
    const adresse = `${sien}/commentaires`;
    const { body: dit } = await chef.post(adresse).send({ bloc: 'competences', texte: SECRET }).expect(201);
    expect(dit).toMatchObject({ bloc: 'competences', texte: SECRET, actionsPossibles: ['traiter', 'retirer'] });
    expect((await listSujets(rrupn.courriel)).at(-1)).toContain('commentaire');
    const { body: lus } = await auteur.get(adresse).expect(200);
    expect(lus.elements).toMatchObject([{ id: dit.id, traiteLe: null, actionsPossibles: ['traiter'] }]);
    expect(((await auteur.get(sien).expect(200)).body as BilanVue).blocs[5]).toMatchObject({ commentaires: 1 });
    await auteur.patch(`${adresse}/${dit.id}`).send({ traite: true, version: 9 }).expect(409);
    await auteur.patch(`${adresse}/${dit.id}`).send({ traite: true, version: 1 }).expect(200);
    await auteur.delete(`${adresse}/${dit.id}`).send({ version: 2 }).expect(404);
    await chef.post(adresse).send({ bloc: 'competences', texte: '' }).expect(400);
    const collegue = await addEcoleAvecBilan(t);
    for (const client of [
      await t.client(collegue.rrupn),
      collegue.chef,
      await t.client(await t.fabriques.addActeur('srane', { academie: ecole.academie })),
      await t.client(await t.fabriques.addActeur('lecteur', { uai: ecole.uai })),
    ])
      expect([403, 404]).toContain((await client.get(adresse)).status);
    await chef.delete(`${adresse}/${dit.id}`).send({ version: 2 }).expect(204);
  });

  it('show the SRANE what was presented, and nothing of how it was written', async () => {
    const { ecole, rrupn, chef, auteur, sien, bilans } = await openBilan();
    const srane = await t.client(await t.fabriques.addActeur('srane', { academie: ecole.academie }));
    await addActivite(t.fabriques, ecole, rrupn, { note: SECRET });
    const ecrire = async (texte: string, version: number) =>
      auteur
        .put(sien)
        .send({ blocs: [{ code: 'difficultes', contenu: dire(texte) }], version })
        .expect(200);
    await ecrire(SECRET, 1);
    await auteur
      .put(sien)
      .send({ blocs: [{ code: 'difficultes', contenu: null }], version: 2 })
      .expect(200);
    await ecrire('Le wifi du bâtiment B.', 3);
    const cache = { blocs: [{ code: 'appreciation', contenu: dire(SECRET), masque: true }], version: 4 };
    await auteur.put(sien).send(cache).expect(200);
    await chef.post(`${sien}/commentaires`).send({ bloc: 'rgpd', texte: SECRET }).expect(201);
    for (const suite of ['', '/versions', '/document', '/commentaires'])
      expect([403, 404]).toContain((await srane.get(`${sien}${suite}`)).status);
    expect((await srane.get(bilans).expect(200)).body.total).toBe(0);

    await step(chef, `${sien}/presentation`, { date: CA, version: 5 });
    const { body, text } = await srane.get(sien).expect(200);
    expect(body).toMatchObject({ etat: 'presente', actionsPossibles: [], commentable: false });
    expect(text).toContain('Le wifi du bâtiment B.');
    const { body: versions, text: brut } = await srane.get(`${sien}/versions`).expect(200);
    expect(versions).toMatchObject({ editions: [{ edition: 1 }], sauvegardes: [] });
    expect(text + brut).not.toContain(SECRET);
  });
});
