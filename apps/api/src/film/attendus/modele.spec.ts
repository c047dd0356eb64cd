import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { readDernierAudit } from '../../../../../tests/fabriques/audit.js';
import {
  addEcoleSuivie,
  ANNEE,
  type EcoleSuivie,
  moveFait,
  readAttendu,
} from '../../../../../tests/fabriques/attendus.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import type { ModeleDAttendusVue } from './modele.dto.js';
import { OpenAttendus } from './open-attendus.js';

const ACADEMIE = '/api/v1/academies/22/annees/2026-2027';
const MODELE = `${ACADEMIE}/attendus-modele`;

describe('what an académie expects of its schools', () => {
  let t: ApplicationDeTest;
  let srane: TestAgent;
  let ecole: EcoleSuivie;
  let lycee: EcoleSuivie;

  beforeAll(async () => {
    t = await startApplication();
    ecole = await addEcoleSuivie(t, { type: 'college' });
    lycee = await addEcoleSuivie(t, { type: 'lycee' });
    srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
  });

  afterEach(async () => {
    expect(await t.fabriques.query(`select * from ecarts_compteurs()`)).toEqual([]);
  });

  afterAll(async () => {
    await t.close();
  });

  const read = async (client = srane): Promise<ModeleDAttendusVue> =>
    (await client.get(MODELE).expect(200)).body as ModeleDAttendusVue;

  const update = async (attendus: object[]): Promise<ModeleDAttendusVue> => {
    const { version } = await read();
    return (await srane.put(MODELE).send({ attendus, version }).expect(200)).body as ModeleDAttendusVue;
  };

  const find = ({ attendus }: ModeleDAttendusVue, code: string): ModeleDAttendusVue['attendus'][number] | undefined =>
    attendus.find((attendu) => attendu.code === code);

  /** What the dashboard counts of one attendu. */
  const readCompte = async (code: string): Promise<Record<string, unknown> | undefined> => {
    const { body } = await srane.get(`${ACADEMIE}/tableau-de-bord`).expect(200);
    return (body as { attendus: Record<string, unknown>[] }).attendus.find((attendu) => attendu['code'] === code);
  };

  /** Schools of the late list of one attendu. */
  const listRetards = async (code: string): Promise<string[]> => {
    const { body } = await srane.get(`${ACADEMIE}/retards?attendu=${code}`).expect(200);
    return (body as { elements: { uai: string }[] }).elements.map(({ uai }) => uai).sort();
  };

  it('is read by those who follow the académie, and set by its SRANE alone', async () => {
    const modele = await read();
    expect(modele).toMatchObject({
      version: expect.any(Number),
      debut: '2026-08-01',
      fin: '2027-07-31',
      actionsPossibles: ['modifier'],
    });
    expect(modele.attendus).toHaveLength(20);
    expect(find(modele, 'lettre')).toEqual({
      code: 'lettre',
      intitule: 'Lettre de mission signée',
      intituleParDefaut: 'Lettre de mission signée',
      genre: 'declaration',
      fait: 'lettre.signee',
      cle: null,
      echeance: '2026-10-31',
      echeanceParDefaut: '2026-10-31',
      certitude: 'a_verifier',
      certitudeParDefaut: 'a_verifier',
      actif: true,
      ordre: 2,
      ligneDuFilm: expect.objectContaining({ cle: 'rediger-lettre-mission-concertation' }),
    });
    const referent = await t.client(await t.fabriques.addActeur('referent_departemental', { departement: '023' }));
    expect((await read(referent)).actionsPossibles).toEqual([]);
    await referent.put(MODELE).send({ attendus: [], version: 1 }).expect(403);
    await ecole.client.get(MODELE).expect(404);
    await srane.get(MODELE.replace('2026-2027', '2025-2026')).expect(200);
  });

  it('moves lateness everywhere at once when a deadline is set: school, late list, dashboard', async () => {
    expect(await readAttendu(ecole, 'lettre')).toMatchObject({ etat: 'en_retard', certitude: 'a_verifier' });
    expect(await listRetards('lettre')).toEqual([ecole.uai, lycee.uai].sort());
    expect(await readCompte('lettre')).toMatchObject({ genre: 'declaration', attendus: 2, enRetard: 2 });

    const modele = await update([{ code: 'lettre', echeance: '2026-12-15', actif: true }]);
    expect(find(modele, 'lettre')).toMatchObject({ echeance: '2026-12-15', certitude: 'academie' });
    expect(await readAttendu(ecole, 'lettre')).toMatchObject({
      etat: 'non_commence',
      certitude: 'academie',
      echeanceAVerifier: false,
      raison: expect.stringContaining('À faire d’ici au 15 décembre 2026.'),
    });
    expect(await listRetards('lettre')).toEqual([]);
    expect(await readCompte('lettre')).toMatchObject({ attendus: 2, enRetard: 0, echeance: '2026-12-15' });
    const { body } = await srane.get(`${ACADEMIE}/attendus/lettre/etablissements?etat=en_retard`).expect(200);
    expect((body as { total: number }).total).toBe(0);

    await update([{ code: 'lettre', echeance: '2026-11-21', actif: true }]);
    expect(await listRetards('lettre')).toHaveLength(2);
    expect((await readAttendu(ecole, 'lettre'))?.etat).toBe('en_retard');
    const rendu = await update([{ code: 'lettre', echeance: null, actif: true }]);
    expect(find(rendu, 'lettre')).toMatchObject({ echeance: '2026-10-31', certitude: 'a_verifier' });
  });

  it('takes the default deadline as its own when the SRANE confirms it, and the usual words back', async () => {
    const confirme = await update([{ code: 'imp', echeance: '2026-10-31', actif: true, intitule: 'IMP dans STSWEB' }]);
    expect(find(confirme, 'imp')).toMatchObject({ certitude: 'academie', intitule: 'IMP dans STSWEB' });
    await t.base.runSysteme('film', () => t.application.get(OpenAttendus).execute('22', ANNEE));
    expect(find(await read(), 'imp')).toMatchObject({ certitude: 'academie', intitule: 'IMP dans STSWEB' });
    const usuel = await update([{ code: 'imp', echeance: null, actif: true, intitule: 'IMP saisie dans STSWEB' }]);
    expect(find(usuel, 'imp')).toMatchObject({ certitude: 'a_verifier', intitule: 'IMP saisie dans STSWEB' });
    const [ligne] = await t.fabriques.query(
      `select reformule from attendus_modele where academie = '22' and code = 'imp'`,
    );
    expect(ligne).toEqual({ reformule: false });
  });

  it('moves the line of the film that shares the deadline of an obligation, and says so', async () => {
    const code = 'obligation-recenser-traitements-donnees-personnelles';
    expect(await listRetards(code)).toHaveLength(2);
    const { lignesDeplacees } = await update([{ code, echeance: '2027-01-31', actif: true }]);
    expect(lignesDeplacees).toMatchObject([{ avant: '2026-10-31', apres: '2027-01-31' }]);
    expect(await listRetards(code)).toEqual([]);
    expect((await readAttendu(ecole, code))?.etat).not.toBe('en_retard');
    expect(await readCompte(code)).toMatchObject({ genre: 'obligation', enRetard: 0 });
    const [ligne] = await t.fabriques.query<{ echeance: string }>(
      `select echeance::text from film_actions where academie = '22' and annee = $1 and 'obligation-' || cle = $2`,
      [ANNEE, code],
    );
    expect(ligne?.echeance).toBe('2027-01-31');
    expect(await readDernierAudit(t, 'attendus.updated')).toMatchObject({
      lignesDeplacees: [{ code: lignesDeplacees[0]?.code }],
    });
  });

  it('is neither listed nor counted when it is not asked for, and comes back with what was declared meanwhile', async () => {
    await update([{ code: 'reunion', echeance: null, actif: false }]);
    expect(await readAttendu(ecole, 'reunion')).toBeUndefined();
    expect(await readCompte('reunion')).toBeUndefined();
    await srane.get(`${ACADEMIE}/attendus/reunion/etablissements`).expect(404);
    expect(await listRetards('reunion')).toEqual([]);
    expect(await t.fabriques.query(`select * from compteurs_attendus where code = 'reunion' and attendus > 0`)).toEqual(
      [],
    );
    await moveFait(t, ecole, 'establish', 'reunion.tenue');
    const nouvelle = await addEcoleSuivie(t, { type: 'college' });
    expect(await readAttendu(nouvelle, 'reunion')).toBeUndefined();
    await update([{ code: 'reunion', echeance: null, actif: true }]);
    expect((await readAttendu(ecole, 'reunion'))?.etat).toBe('recu');
    expect((await readAttendu(nouvelle, 'reunion'))?.etat).toBe('en_retard');
    expect(await readCompte('reunion')).toMatchObject({ attendus: 3, recus: 1, enRetard: 2 });
  });

  it('keeps the words that the SRANE set when the film is corrected, and follows the film for the rest', async () => {
    const tenue = 'obligation-declarer-traitements-recenses-registre';
    const suivie = 'obligation-informer-personnels-inscription-registre';
    const partie = 'obligation-reconduire-annee-abonnements-attributions';
    await update([{ code: tenue, echeance: '2027-02-01', actif: true, intitule: 'Registre RADIO à jour' }]);
    const avant = await read();
    await t.fabriques.query(
      `update film_actions set intitule = 'Nouveaux mots, ' || cle, echeance = '2027-03-01'
       where academie = '22' and annee = $1 and 'obligation-' || cle in ($2, $3)`,
      [ANNEE, tenue, suivie],
    );
    await t.fabriques.query(
      `update film_actions set obligation = 'recommandee' where academie = '22' and annee = $1 and 'obligation-' || cle = $2`,
      [ANNEE, partie],
    );
    await t.base.runSysteme('film', () => t.application.get(OpenAttendus).execute('22', ANNEE));
    const apres = await read();
    expect(apres.version).toBeGreaterThan(avant.version);
    expect(find(apres, tenue)).toMatchObject({
      intitule: 'Registre RADIO à jour',
      echeance: '2027-03-01',
      certitude: 'academie',
      echeanceParDefaut: '2026-10-31',
    });
    expect(find(apres, suivie)).toMatchObject({
      intitule: `Nouveaux mots, ${suivie.slice('obligation-'.length)}`,
      echeance: '2027-03-01',
      certitude: 'academie',
    });
    expect(find(apres, partie)).toBeUndefined();
    expect(await readAttendu(ecole, partie)).toBeUndefined();
    await srane
      .put(MODELE)
      .send({ attendus: [{ code: tenue, echeance: null, actif: true }], version: avant.version })
      .expect(409);
  });

  it('refuses a stale version with the list as it stands, and lets one of two writers through', async () => {
    const { version } = await read();
    const write = (echeance: string) =>
      srane.put(MODELE).send({ attendus: [{ code: 'bilan', echeance, actif: true }], version });
    const reponses = await Promise.all([write('2027-06-01'), write('2027-06-02')]);
    expect(reponses.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refuse = reponses.find(({ status }) => status === 409)!.body as { code: string; courant: ModeleDAttendusVue };
    expect(refuse).toMatchObject({ code: 'version.perimee', courant: { version: version + 1 } });
  });

  it.each([
    [[{ code: 'lettre', echeance: '2027-08-01', actif: true }], 'attendus.0.echeance'],
    [[{ code: 'lettre', echeance: '2026-07-31', actif: true }], 'attendus.0.echeance'],
    [[{ code: 'lettre', echeance: '2026-02-30', actif: true }], 'attendus.0.echeance'],
    [[{ code: 'inconnu', echeance: '2026-12-01', actif: true }], 'attendus.0.code'],
    [
      [
        { code: 'imp', echeance: null, actif: true },
        { code: 'imp', echeance: null, actif: false },
      ],
      'attendus.1.code',
    ],
    [[{ code: 'imp', echeance: null }], 'attendus.0.actif'],
    [[{ code: 'imp', echeance: null, actif: true, intitule: ' ' }], 'attendus.0.intitule'],
  ])('refuses what cannot be, naming the field (%j)', async (attendus, champ) => {
    const { version } = await read();
    const { body } = await srane.put(MODELE).send({ attendus, version }).expect(400);
    expect((body as { erreurs: { champ: string }[] }).erreurs[0]?.champ).toBe(champ);
  });

  it('refuses an empty change, a change without its version, and a year whose film is not open', async () => {
    const { version } = await read();
    const { body } = await srane.put(MODELE).send({ attendus: [], version }).expect(400);
    expect(body).toMatchObject({ code: 'attendus.rien_a_modifier' });
    const attendus = [{ code: 'imp', echeance: null, actif: true }];
    expect((await srane.put(MODELE).send({ attendus }).expect(400)).body).toMatchObject({ code: 'version.absente' });
    const suivante = MODELE.replace('2026-2027', '2027-2028');
    expect((await srane.put(suivante).send({ attendus, version: 0 }).expect(409)).body).toMatchObject({
      code: 'attendus.film_non_ouvert',
    });
  });

  it('stays exact when schools tick while the SRANE asks for more and for less', async () => {
    const obligation = 'obligation-informer-personnels-inscription-registre';
    const ecoles: EcoleSuivie[] = [];
    while (ecoles.length < 6) ecoles.push(await addEcoleSuivie(t, { type: 'college' }));
    const tick = async ({ client, base }: EcoleSuivie, statut: string): Promise<number> => {
      const { body } = await client.get(`${base}/film`).expect(200);
      const { code, version } = (body as { actions: { cle: string; code: string; version: number }[] }).actions.find(
        ({ cle }) => obligation.endsWith(cle),
      )!;
      return (await client.patch(`${base}/film/actions/${code}`).send({ statut, version })).status;
    };
    const ticks = ecoles.map(async (une) => [
      await tick(une, 'fait'),
      await tick(une, 'a_faire'),
      await tick(une, 'fait'),
    ]);
    const bascules = (async () => {
      for (const actif of [false, true, false, true]) await update([{ code: obligation, echeance: null, actif }]);
    })();
    expect((await Promise.all(ticks)).flat()).toEqual(Array.from({ length: 18 }, () => 200));
    await bascules;
    for (const une of ecoles) expect((await readAttendu(une, obligation))?.etat).toBe('recu');
  });
});
