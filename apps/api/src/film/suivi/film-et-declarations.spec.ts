import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { EcoleDuFilm } from '../../../../../tests/fabriques/film.js';
import { signByBoth } from '../../../../../tests/fabriques/lettres.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';

const DESIGNATION = 'designer-rrupn-etablissement';
const LETTRE = 'rediger-lettre-mission-concertation';
const COMMISSION = 'installer-groupe-pilotage-numerique';
const RRUPN = {
  agent: { prenom: 'Élise', nom: 'Vauzelle', courriel: 'elise@essai.example' },
  debut: '2026-09-01',
  domaines: ['conseiller'],
};

describe('a line of the film that a declaration ticks', () => {
  let t: ApplicationDeTest;
  let superutilisateur: pg.Client;

  beforeAll(async () => {
    t = await startApplication();
    superutilisateur = new pg.Client({ connectionString: t.bases.superutilisateur });
    await superutilisateur.connect();
  });

  afterAll(async () => {
    await superutilisateur.end();
    await t.close();
  });

  async function declare(ecole: EcoleDuFilm): Promise<{ adresse: string; agent: string }> {
    const courriel = `${ecole.uai.toLowerCase()}@essai.example`;
    const { body } = await ecole.client
      .post(`${ecole.route}/designations`)
      .send({ ...RRUPN, agent: { ...RRUPN.agent, courriel } })
      .expect(201);
    return { adresse: `${ecole.route}/designations/${body.id}`, agent: body.agent.id };
  }

  const transmit = async (ecole: EcoleDuFilm, adresse: string) =>
    ecole.client.post(`${adresse}/transmission`).send({ version: 1 });

  const install = (ecole: EcoleDuFilm, installeeLe: string | null, version = 0) =>
    ecole.client.put(`${ecole.route}/commission`).send({ modalite: 'ad_hoc', installeeLe, version });

  /** Whether the transaction that last wrote the progress of a line is the one that audited this event. */
  async function readTransactions(uai: string, cle: string, evenement: string): Promise<unknown> {
    const { rows } = await superutilisateur.query(
      `select a.xmin = d.xmin as ensemble, a.automatique from avancements a
       join film_actions f on f.academie = '22' and f.annee = a.annee and f.action = a.action and f.cle = $2
       join (select xmin from audit where uai = $1 and evenement = $3 order by id desc limit 1) d on true
       where a.uai = $1`,
      [uai, cle, evenement],
    );
    return rows;
  }

  it('is written by the transaction that transmits the RRUPN, signs the letter, installs the commission', async () => {
    const ecole = await EcoleDuFilm.open(t);
    const { adresse, agent } = await declare(ecole);
    expect((await transmit(ecole, adresse)).status).toBe(200);
    expect(await ecole.find(DESIGNATION)).toMatchObject({ statut: 'fait', origine: 'automatique', par: null });
    expect(await readTransactions(ecole.uai, DESIGNATION, 'designation.transmitted')).toEqual([
      { ensemble: true, automatique: true },
    ]);
    const rrupn = await t.client({ id: agent });
    await rrupn.post(`${adresse}/acceptation`).send({ version: 2 }).expect(200);
    await ecole.client.put(`${adresse}/compensation`).send({ nature: 'aucune', version: 3 }).expect(200);
    await signByBoth(`${adresse}/lettre-de-mission`, ecole.client, rrupn);
    expect(await ecole.find(LETTRE)).toMatchObject({ statut: 'fait', origine: 'automatique' });
    expect(await readTransactions(ecole.uai, LETTRE, 'lettre.signed')).toEqual([{ ensemble: true, automatique: true }]);
    await install(ecole, '2026-10-06').expect(200);
    expect(await ecole.find(COMMISSION)).toMatchObject({ statut: 'fait', faitLe: '2026-10-06' });
    expect(await readTransactions(ecole.uai, COMMISSION, 'commission.updated')).toEqual([
      { ensemble: true, automatique: true },
    ]);
    expect(await t.fabriques.query('select * from ecarts_compteurs()')).toEqual([]);
  });

  it.each([
    [DESIGNATION, 'mandats'],
    [COMMISSION, 'commissions'],
  ])('is rolled back with the declaration when that one fails at its commit: %s', async (cle, table) => {
    const ecole = await EcoleDuFilm.open(t);
    const { adresse } = await declare(ecole);
    const avant = await ecole.read();
    await superutilisateur.query(`
      create function refuser_essai() returns trigger language plpgsql as $f$ begin raise exception 'essai'; end $f$;
      create constraint trigger refuser_essai after insert or update on ${table} deferrable initially deferred
        for each row execute function refuser_essai()`);
    try {
      const { status } = cle === DESIGNATION ? await transmit(ecole, adresse) : await install(ecole, '2026-10-06');
      expect(status).toBe(500);
    } finally {
      await superutilisateur.query(`drop function refuser_essai() cascade`);
    }
    expect(await ecole.find(cle)).toMatchObject({ statut: 'a_faire', version: 1 });
    expect(await ecole.read()).toEqual(avant);
    expect(await t.fabriques.query('select * from ecarts_compteurs()')).toEqual([]);
    const { status } = cle === DESIGNATION ? await transmit(ecole, adresse) : await install(ecole, '2026-10-06');
    expect(status).toBe(200);
    expect(await ecole.find(cle)).toMatchObject({ statut: 'fait' });
  });

  it('is unticked when the designation is sent back, and when the commission is no longer installed', async () => {
    const ecole = await EcoleDuFilm.open(t);
    const { adresse } = await declare(ecole);
    await transmit(ecole, adresse);
    await install(ecole, '2026-10-06').expect(200);
    const srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
    await srane.post(`${adresse}/renvoi`).send({ version: 2, motif: 'Dates à revoir' }).expect(200);
    await install(ecole, null, 1).expect(200);
    for (const cle of [DESIGNATION, COMMISSION])
      expect(await ecole.find(cle)).toMatchObject({ statut: 'a_faire', origine: 'manuelle', faitLe: null });
    expect(await readTransactions(ecole.uai, DESIGNATION, 'designation.returned')).toEqual([
      { ensemble: true, automatique: false },
    ]);
  });

  it('is unticked when the mission of a signed letter is sent back, and when it ends without successor', async () => {
    const srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
    for (const retrait of ['renvoi', 'cloture'] as const) {
      const ecole = await EcoleDuFilm.open(t);
      const { adresse, agent } = await declare(ecole);
      await transmit(ecole, adresse);
      const rrupn = await t.client({ id: agent });
      await rrupn.post(`${adresse}/acceptation`).send({ version: 2 }).expect(200);
      await ecole.client.put(`${adresse}/compensation`).send({ nature: 'aucune', version: 3 }).expect(200);
      await signByBoth(`${adresse}/lettre-de-mission`, ecole.client, rrupn);
      expect(await ecole.find(LETTRE)).toMatchObject({ statut: 'fait', origine: 'automatique' });
      const { body } = await ecole.client.get(`${ecole.route}/designations`).expect(200);
      const { version } = body.elements[0];
      if (retrait === 'renvoi')
        await srane.post(`${adresse}/renvoi`).send({ version, motif: 'Domaines à revoir' }).expect(200);
      else
        await ecole.client
          .post(`${adresse}/cloture`)
          .send({ version, date: '2026-11-21', motif: 'Mutation' })
          .expect(200);
      for (const cle of [DESIGNATION, LETTRE])
        expect([retrait, cle, (await ecole.find(cle)).statut]).toEqual([retrait, cle, 'a_faire']);
    }
  });

  it('fixed by hand, survives the declaration and its withdrawal, and says who did it and why', async () => {
    const ecole = await EcoleDuFilm.open(t);
    const adjoint = await t.fabriques.addActeur('adjoint', { uai: ecole.uai });
    const client = await t.client(adjoint);
    const ligne = await ecole.find(COMMISSION);
    const route = ecole.lineRoute(ligne);
    await client.patch(route).send({ statut: 'sans_objet', version: ligne.version }).expect(409);
    await client
      .patch(route)
      .send({ statut: 'sans_objet', motif: 'Commune au réseau', version: ligne.version })
      .expect(200);
    const fixee = {
      statut: 'sans_objet',
      force: true,
      origine: 'manuelle',
      motif: 'Commune au réseau',
      par: { prenom: adjoint.prenom, nom: adjoint.nom },
    };
    await install(ecole, '2026-10-06').expect(200);
    expect(await ecole.find(COMMISSION)).toMatchObject(fixee);
    await install(ecole, null, 1).expect(200);
    expect(await ecole.find(COMMISSION)).toMatchObject(fixee);

    // A note of somebody else says nothing of the status: who fixed it, and why, stay.
    await ecole.update(await ecole.find(COMMISSION), { commentaire: 'Vu en conseil', charge: { nom: 'Réseau' } });
    expect(await ecole.find(COMMISSION)).toMatchObject({ ...fixee, commentaire: 'Vu en conseil' });

    await install(ecole, '2026-10-06', 2).expect(200);
    await ecole.update(await ecole.find(COMMISSION), { automatique: true });
    expect(await ecole.find(COMMISSION)).toMatchObject({
      statut: 'fait',
      force: false,
      origine: 'automatique',
      motif: null,
      par: null,
    });
  });

  it('takes a comment and a person in charge without a reason, and stays as the declaration left it', async () => {
    const ecole = await EcoleDuFilm.open(t);
    await install(ecole, '2026-10-06').expect(200);
    const annotee = await ecole.update(await ecole.find(COMMISSION), {
      commentaire: 'Compte rendu en salle des professeurs',
      charge: { agent: ecole.chef.id },
    });
    expect(annotee).toMatchObject({
      statut: 'fait',
      origine: 'automatique',
      force: false,
      charge: { agent: ecole.chef.id, nom: `${ecole.chef.prenom} ${ecole.chef.nom}` },
    });
  });
});
