import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { addEcoleSuivie, ANNEE, type EcoleSuivie } from '../../../../tests/fabriques/attendus.js';
import { createAdresse, parseCalendrier, readCalendrier } from '../../../../tests/fabriques/calendriers.js';
import { type ApplicationDeTest, startApplication } from '../../../../tests/harnais/application-de-test.js';

describe('the personal calendar', () => {
  let t: ApplicationDeTest;
  let ecole: EcoleSuivie;
  let anonyme: TestAgent;

  beforeAll(async () => {
    t = await startApplication();
    ecole = await addEcoleSuivie(t, { type: 'college', ent: 'ent_creuse' });
    anonyme = await t.client();
  });

  afterAll(async () => {
    await t.close();
  });

  const countEnAttente = async (uai: string, condition = 'true'): Promise<number> => {
    const [{ n } = { n: 0 }] = await t.fabriques.query<{ n: number }>(
      `select count(*)::int as n from avancements a join film_actions fa on fa.academie = '22' and fa.annee = a.annee
         and fa.action = a.action where a.uai = $1 and a.annee = $2 and a.applicable and a.statut < 2 and fa.nature = 'action' and ${condition}`,
      [uai, ANNEE],
    );
    return n;
  };

  const tick = async (code: string, statut: string): Promise<void> => {
    const { body } = await ecole.client.get(`${ecole.base}/film`).expect(200);
    const { version } = (body as { actions: { code: string; version: number }[] }).actions.find(
      (action) => action.code === code,
    )!;
    await ecole.client.patch(`${ecole.base}/film/actions/${code}`).send({ statut, version }).expect(200);
  };

  it('has an address that is shown once, is replaced by the next and stops when taken back', async () => {
    const rrupn = await t.client(await t.fabriques.addActeur('rrupn', { uai: ecole.uai }));
    expect((await rrupn.get('/api/v1/calendrier').expect(200)).body).toEqual({ abonnement: null });
    await rrupn.post('/api/v1/calendrier').send({ portee: 'tout' }).expect(400);
    const premiere = await createAdresse(rrupn);
    expect(premiere).toMatch(/^\/api\/v1\/calendriers\/[\w-]{43}\.ics$/);
    await anonyme.get(premiere).expect(200);
    const seconde = await createAdresse(rrupn, 'etablissements');
    expect((await anonyme.get(premiere).expect(404)).body).toMatchObject({ code: 'calendrier.inconnu' });
    await anonyme.get(seconde).expect(200);
    const { body } = await rrupn.get('/api/v1/calendrier').expect(200);
    expect(body).toEqual({
      abonnement: { portee: 'etablissements', creeLe: expect.any(String), luLe: expect.any(String) },
    });
    const secret = seconde.slice(-47, -4);
    const [{ n } = { n: 1 }] = await t.fabriques.query<{ n: number }>(
      `select count(*)::int as n from calendriers_personnels where calendriers_personnels::text like '%' || $1 || '%'`,
      [secret],
    );
    expect(n).toBe(0);
    await rrupn.delete('/api/v1/calendrier').expect(204);
    await rrupn.delete('/api/v1/calendrier').expect(204);
    await anonyme.get(seconde).expect(404);
    expect((await rrupn.get('/api/v1/calendrier').expect(200)).body).toEqual({ abonnement: null });
  });

  it.each(['inconnu.ics', `${'a'.repeat(43)}.ics`, `${'a'.repeat(43)}`, '..%2F..ics'])(
    'answers 404 to an address that nobody created (%s)',
    async (fichier) => {
      await anonyme.get(`/api/v1/calendriers/${fichier}`).expect(404);
    },
  );

  it('holds each line left to do on its day, under a name that lasts, and forgets what is done', async () => {
    const adresse = await createAdresse(ecole.client, 'etablissements');
    const avant = await readCalendrier(anonyme, adresse);
    expect(avant).toHaveLength(await countEnAttente(ecole.uai));
    const ligne = avant.find(({ uid }) => uid.includes('reconduire-annee-abonnements-attributions'))!;
    expect(ligne).toMatchObject({
      uid: `${ecole.uai}-${ANNEE}-reconduire-annee-abonnements-attributions@focale`,
      debut: '2026-10-31',
      fin: '2026-11-01',
      journee: true,
      alarmes: 0,
    });
    const code = new URL(ligne.adresse).searchParams.get('action')!;
    expect(ligne.adresse).toBe(
      `http://localhost:3000/etablissements/${ecole.uai}/annees/2026-2027/film?filtre=tout&periode=1&action=${code}`,
    );
    await tick(code, 'en_cours');
    const entamee = (await readCalendrier(anonyme, adresse)).find(({ uid }) => uid === ligne.uid)!;
    expect(entamee.sequence).toBeGreaterThan(ligne.sequence);
    await tick(code, 'fait');
    const apres = await readCalendrier(anonyme, adresse);
    expect(apres.map(({ uid }) => uid)).not.toContain(ligne.uid);
    expect(apres).toHaveLength(avant.length - 1);
  });

  it('keeps to the lines of one’s functions, and to those one took in charge', async () => {
    const pix = await t.fabriques.addActeur('contributeur', { uai: ecole.uai }, { fonctions: ['REF_PIX'] });
    const adresse = await createAdresse(await t.client(pix));
    const deLaFonction = await countEnAttente(ecole.uai, `fa.responsable = 'REF_PIX'`);
    expect(deLaFonction).toBeGreaterThan(5);
    expect(await readCalendrier(anonyme, adresse)).toHaveLength(deLaFonction);
    const [{ action } = { action: 0 }] = await t.fabriques.query<{ action: number }>(
      `select a.action from avancements a join film_actions fa on fa.academie = '22' and fa.annee = a.annee and fa.action = a.action
       where a.uai = $1 and a.annee = $2 and a.applicable and a.statut = 0 and fa.responsable = 'CHEF' limit 1`,
      [ecole.uai, ANNEE],
    );
    const take = (agent: string | null): Promise<unknown> =>
      t.fabriques.query(`update avancements set charge_agent = $3 where uai = $1 and annee = $2 and action = $4`, [
        ecole.uai,
        ANNEE,
        agent,
        action,
      ]);
    const chef = await createAdresse(ecole.client);
    const duChef = await readCalendrier(anonyme, chef);
    await take(pix.id);
    expect(await readCalendrier(anonyme, adresse)).toHaveLength(deLaFonction + 1);
    expect(await readCalendrier(anonyme, chef)).toHaveLength(duChef.length - 1);
    await take(null);
  });

  it('follows the habilitations of the day, and never reaches another school', async () => {
    const autre = await addEcoleSuivie(t, { type: 'lycee' });
    const agent = await t.fabriques.addActeur('adjoint', { uai: ecole.uai });
    const adresse = await createAdresse(await t.client(agent), 'etablissements');
    const listEcoles = async (): Promise<string[]> => [
      ...new Set((await readCalendrier(anonyme, adresse)).map(({ uid }) => uid.slice(0, 8))),
    ];
    expect(await listEcoles()).toEqual([ecole.uai]);
    await t.fabriques.addHabilitation(agent, 'chef', { uai: autre.uai });
    expect((await listEcoles()).sort()).toEqual([ecole.uai, autre.uai].sort());
    expect((await readCalendrier(anonyme, adresse))[0]?.resume).toContain(' – ');
    await t.fabriques.query(`update habilitations set fin = '2026-11-21' where agent = $1 and uai = $2`, [
      agent.id,
      ecole.uai,
    ]);
    expect(await listEcoles()).toEqual([autre.uai]);
    await t.fabriques.query(`update comptes set actif = false where agent = $1`, [agent.id]);
    await anonyme.get(adresse).expect(404);
    await t.fabriques.query(`update comptes set actif = true where agent = $1`, [agent.id]);
    await anonyme.get(adresse).expect(200);
    await t.fabriques.query(`update habilitations set fin = '2026-11-21' where agent = $1`, [agent.id]);
    await anonyme.get(adresse).expect(404);
  });

  it('holds no school for who follows a territory, nor for the platform', async () => {
    for (const [role, perimetre] of [
      ['srane', { academie: '22' }],
      ['administrateur', {}],
    ] as const) {
      const client = await t.client(await t.fabriques.addActeur(role, perimetre));
      expect(await readCalendrier(anonyme, await createAdresse(client, 'etablissements'))).toEqual([]);
    }
  });

  it('is text/calendar without anybody’s name, answers 304 to who has it already, and notes one reading an hour', async () => {
    const agent = await t.fabriques.addAgent({ prenom: 'Zéphirine', nom: 'Quatrebarbes' });
    await t.fabriques.addHabilitation(agent, 'rrupn', { uai: ecole.uai });
    await t.fabriques.query(
      `update avancements set agent = $1, charge_nom = 'Zéphirine Quatrebarbes', commentaire = 'Voir Quatrebarbes', version = version + 1
       where uai = $2 and annee = $3 and statut = 0`,
      [agent.id, ecole.uai, ANNEE],
    );
    const adresse = await createAdresse(await t.client(agent), 'etablissements');
    const { headers, text } = await anonyme.get(adresse).expect(200);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(parseCalendrier(text).length).toBeGreaterThan(40);
    expect(text).not.toMatch(/Quatrebarbes|Zéphirine|ATTENDEE|ORGANIZER|VALARM/);
    await anonyme.get(adresse).set('If-None-Match', headers['etag']!).expect(304);
    const readLuLe = async (): Promise<Date> => {
      const [ligne] = await t.fabriques.query<{ lu_le: Date }>(
        `select lu_le from calendriers_personnels where agent = $1`,
        [agent.id],
      );
      return ligne!.lu_le;
    };
    const premiere = await readLuLe();
    await anonyme.get(adresse).expect(200);
    expect(await readLuLe()).toEqual(premiere);
    await t.fabriques.query(
      `update calendriers_personnels set lu_le = maintenant() - interval '61 minutes' where agent = $1`,
      [agent.id],
    );
    await anonyme.get(adresse).expect(200);
    expect((await readLuLe()).getTime()).toBeGreaterThanOrEqual(premiere.getTime());
  });

  it('holds the meetings of the commission, for who may read it', async () => {
    await ecole.client
      .put(`${ecole.base}/commission`)
      .send({ modalite: 'ad_hoc', installeeLe: '2026-10-06', version: 0 })
      .expect(200);
    const { body } = await ecole.client
      .post(`${ecole.base}/commission/reunions`)
      .send({ debut: '2026-12-03T17:00:00+01:00', dureeMinutes: 60, objet: 'Plan d’action', lieu: 'Salle 12' })
      .expect(201);
    const uid = `${(body as { id: string }).id}@focale`;
    const rrupn = await t.client(await t.fabriques.addActeur('rrupn', { uai: ecole.uai }));
    const pix = await t.client(
      await t.fabriques.addActeur('contributeur', { uai: ecole.uai }, { fonctions: ['REF_PIX'] }),
    );
    const lus = await readCalendrier(anonyme, await createAdresse(rrupn));
    expect(lus.find((evenement) => evenement.uid === uid)).toMatchObject({ resume: 'Plan d’action', journee: false });
    const autres = await readCalendrier(anonyme, await createAdresse(pix, 'etablissements'));
    expect(autres.map((evenement) => evenement.uid)).not.toContain(uid);
  });

  it('holds the dates of the académie', async () => {
    await t.fabriques.query(
      `insert into dates_academie (academie, annee, id, genre, intitule, debut, fin)
       values ('22', $1, gen_random_uuid(), 'autre', 'Journée académique', '2027-03-09', '2027-03-10')`,
      [ANNEE],
    );
    const adresse = await createAdresse(ecole.client);
    expect(await readCalendrier(anonyme, adresse)).toContainEqual(
      expect.objectContaining({
        resume: 'Journée académique (à vérifier)',
        debut: '2027-03-09',
        fin: '2027-03-11',
        journee: true,
      }),
    );
  });
});
