import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  addEcoleAvecCommission,
  type EcoleAvecCommission,
  readFaitsDeLEcole,
  REUNION,
} from '../../../../../tests/fabriques/commissions.js';
import { sendTogether } from '../../../../../tests/fabriques/designations.js';
import {
  type ApplicationDeTest,
  AUJOURDHUI,
  startApplication,
} from '../../../../../tests/harnais/application-de-test.js';

describe('the meetings of a commission', () => {
  let t: ApplicationDeTest;
  let ecole: EcoleAvecCommission;

  beforeAll(async () => {
    t = await startApplication();
  });

  beforeEach(async () => {
    ecole = await addEcoleAvecCommission(t);
  });

  afterAll(async () => {
    await t.close();
  });

  const plan = async (saisie: object = {}) =>
    (
      await ecole.chef
        .post(ecole.reunions)
        .send({ ...REUNION, ...saisie })
        .expect(201)
    ).body;

  it('are planned, moved, held, taken back and called off, and their faits follow', async () => {
    const reunion = await plan();
    expect(reunion).toMatchObject({
      ...REUNION,
      ordreDuJour: [REUNION.ordreDuJour[0], { titre: 'Charte ; relecture', duree: null }],
      etat: 'planifiee',
      convoqueeLe: null,
      sequence: 0,
      version: 1,
      decisions: [],
    });
    expect(reunion.actionsPossibles).toEqual(expect.arrayContaining(['modifier', 'convoquer', 'annuler']));
    expect(await readFaitsDeLEcole(t, ecole.uai)).toEqual({ 'reunion.planifiee': AUJOURDHUI });

    const adresse = `${ecole.reunions}/${reunion.id}`;
    await ecole.chef.patch(adresse).send({ debut: '2026-11-20T16:00:00Z', version: 1 }).expect(200);
    const { body: tenue } = await ecole.chef.patch(adresse).send({ etat: 'tenue', version: 2 }).expect(200);
    expect(tenue).toMatchObject({ etat: 'tenue', sequence: 0, objet: REUNION.objet });
    expect(await readFaitsDeLEcole(t, ecole.uai)).toEqual({
      'reunion.planifiee': AUJOURDHUI,
      'reunion.tenue': '2026-11-20',
    });
    const { body: refus } = await ecole.chef.post(`${adresse}/annulation`).send({ version: 3 }).expect(409);
    expect(refus).toMatchObject({ code: 'transition.impossible', detail: expect.stringContaining('« Tenue »') });

    await ecole.chef.patch(adresse).send({ etat: 'planifiee', version: 3 }).expect(200);
    expect(await readFaitsDeLEcole(t, ecole.uai)).toEqual({ 'reunion.planifiee': AUJOURDHUI });
    const { body: annulee } = await ecole.chef.post(`${adresse}/annulation`).send({ version: 4 }).expect(200);
    expect(annulee).toMatchObject({ etat: 'annulee', actionsPossibles: [] });
    expect(await readFaitsDeLEcole(t, ecole.uai)).toEqual({});
    await ecole.chef.patch(adresse).send({ objet: 'Autre', version: 5 }).expect(409);
    expect((await ecole.chef.get(ecole.reunions)).body).toMatchObject({ total: 1, actionsPossibles: ['planifier'] });
  });

  it('tick the lines of the film by themselves, and untick them', async () => {
    const reunion = await plan();
    const statut = async (): Promise<string> => {
      const [ligne] = await t.fabriques.query<{ statut: string }>(
        `select a.statut::text as statut from avancements a join film_actions f on f.action = a.action and f.annee = a.annee
         where a.uai = $1 and f.academie = '22' and f.fait = 'reunion.planifiee'`,
        [ecole.uai],
      );
      return ligne?.statut ?? 'absente';
    };
    expect(await statut()).toBe('2');
    await ecole.chef.post(`${ecole.reunions}/${reunion.id}/annulation`).send({ version: 1 }).expect(200);
    expect(await statut()).toBe('0');
  });

  it('keep the first of two changes, and show to the second what changed', async () => {
    const reunion = await plan();
    const adjoint = await t.client(await t.fabriques.addActeur('adjoint', { uai: ecole.uai }));
    const adresse = `${ecole.reunions}/${reunion.id}`;
    const reponses = await sendTogether(t.bases.superutilisateur, 'reunions', [
      ecole.chef.patch(adresse).send({ lieu: 'CDI', version: 1 }),
      adjoint.patch(adresse).send({ compteRendu: 'Relevé de décisions.', version: 1 }),
    ]);
    expect(reponses.map(({ status }) => status).sort()).toEqual([200, 409]);
    const gagnant = reponses.find(({ status }) => status === 200)?.body;
    const perdant = reponses.find(({ status }) => status === 409)?.body;
    expect(perdant).toMatchObject({
      code: 'version.perimee',
      courant: { lieu: gagnant.lieu, compteRendu: gagnant.compteRendu, version: 2 },
    });
    const saisie = gagnant.lieu === 'CDI' ? { compteRendu: 'Relevé de décisions.' } : { lieu: 'CDI' };
    await adjoint
      .patch(adresse)
      .send({ ...saisie, version: perdant.courant.version })
      .expect(200);
    expect((await ecole.chef.get(adresse)).body).toMatchObject({
      lieu: 'CDI',
      compteRendu: 'Relevé de décisions.',
      objet: REUNION.objet,
      version: 3,
    });
  });

  it('show once somebody noted as a member who sits by right since', async () => {
    const agent = await t.fabriques.addAgent();
    const { body: membre } = await ecole.chef
      .post(`${ecole.annee}/commission/membres`)
      .send({ qualite: 'enseignant', prenom: agent.prenom, nom: agent.nom })
      .expect(201);
    const reunion = await plan({ debut: '2026-11-20T16:00:00Z' });
    const adresse = `${ecole.reunions}/${reunion.id}`;
    const note = (id: string, version: number) =>
      ecole.chef
        .put(`${adresse}/presences`)
        .send({ presences: [{ membre: id, presence: 'present' }], version })
        .expect(200);
    await note(membre.id, 1);
    await t.fabriques.addHabilitation(agent, 'rrupn', { uai: ecole.uai });
    const seules = [
      { membre: ecole.agentChef.id, presence: null },
      { membre: agent.id, presence: 'present', qualite: 'rrupn' },
    ];
    const { body } = await ecole.chef.get(adresse).expect(200);
    expect(body.presences).toHaveLength(2);
    expect(body.presences).toMatchObject(seules);
    expect((await note(agent.id, 2)).body.presences).toMatchObject(seules);
  });

  it('take attendance of those who sit by right and of members, pupils and parents by number only', async () => {
    await t.fabriques.addActeur('rrupn', { uai: ecole.uai });
    const { body: parents } = await ecole.chef
      .post(`${ecole.annee}/commission/membres`)
      .send({ qualite: 'parents', nombre: 3 })
      .expect(201);
    const { body: cpe } = await ecole.chef
      .post(`${ecole.annee}/commission/membres`)
      .send({ qualite: 'cpe', prenom: 'Lise', nom: 'Tournier' })
      .expect(201);
    const reunion = await plan({ debut: '2026-11-20T16:00:00Z' });
    const adresse = `${ecole.reunions}/${reunion.id}/presences`;
    expect(reunion.presences.map(({ qualite }: { qualite: string }) => qualite)).toEqual([
      'direction',
      'rrupn',
      'cpe',
      'parents',
    ]);
    const presences = [
      { membre: ecole.agentChef.id, presence: 'present' },
      { membre: parents.id, presence: 'present', nombre: 2 },
      { membre: cpe.id, presence: 'excuse' },
    ];
    const { body } = await ecole.chef.put(adresse).send({ presences, version: 1 }).expect(200);
    expect(body.presences).toMatchObject([
      { presence: 'present', libelle: `${ecole.agentChef.prenom} ${ecole.agentChef.nom} (Direction)` },
      { presence: null },
      { presence: 'excuse' },
      { presence: 'present', libelle: 'Parents élus', nombre: 2 },
    ]);

    await ecole.chef.delete(`${ecole.annee}/commission/membres/${cpe.id}`).expect(204);
    const { body: apres } = await ecole.chef.get(`${ecole.reunions}/${reunion.id}`).expect(200);
    expect(apres.presences.at(-1)).toMatchObject({ membre: cpe.id, presence: 'excuse' });

    for (const [fautif, champ] of [
      [{ membre: reunion.id, presence: 'present' }, 'presences.0.membre'],
      [{ membre: ecole.agentChef.id, presence: 'present', nombre: 2 }, 'presences.0.nombre'],
      [{ membre: ecole.agentChef.id, presence: 'la' }, 'presences.0.presence'],
    ] as const) {
      const { body: refus } = await ecole.chef
        .put(adresse)
        .send({ presences: [fautif], version: 2 })
        .expect(400);
      expect(refus.erreurs[0].champ).toBe(champ);
    }
    const double = [presences[0], presences[0]];
    await ecole.chef.put(adresse).send({ presences: double, version: 2 }).expect(400);
    await ecole.chef.put(adresse).send({ presences, version: 1 }).expect(409);
  });

  it('cannot hold the name of a pupil or a parent, nor their mail, even behind the API', async () => {
    const reunion = await plan();
    await expect(
      t.fabriques.query(
        `insert into presences (uai, reunion, membre, qualite, nom, presence)
         values ($1, $2, gen_random_uuid(), 'eleves', 'Jade Martel', 'present')`,
        [ecole.uai, reunion.id],
      ),
    ).rejects.toThrow(/sans_nom_d_eleve_ni_de_parent/);
    await expect(
      t.fabriques.query(
        `insert into membres_commission (uai, annee, id, qualite, courriel)
         values ($1, 2026, gen_random_uuid(), 'parents', 'parent@essai.example')`,
        [ecole.uai],
      ),
    ).rejects.toThrow(/sans_courriel_d_eleve_ni_de_parent/);
    const { body } = await ecole.chef
      .post(`${ecole.annee}/commission/membres`)
      .send({ qualite: 'parents', nombre: 1, courriel: 'parent@essai.example' })
      .expect(400);
    expect(body.erreurs).toEqual([{ champ: 'courriel', message: expect.stringContaining('Prévenez-les autrement') }]);
  });

  it('refuse what makes no sense, naming the field', async () => {
    for (const [saisie, champ] of [
      [{ debut: '2027-09-02T16:00:00Z' }, 'debut'],
      [{ debut: '2026-12-02' }, 'debut'],
      [{ debut: '2026-13-02T16:00:00Z' }, 'debut'],
      [{ dureeMinutes: 5 }, 'dureeMinutes'],
      [{ objet: ' ' }, 'objet'],
      [{ ordreDuJour: [{ titre: '' }] }, 'ordreDuJour.0.titre'],
    ] as const) {
      const { body } = await ecole.chef
        .post(ecole.reunions)
        .send({ ...REUNION, ...saisie })
        .expect(400);
      expect(body.erreurs[0].champ).toBe(champ);
    }
    const reunion = await plan();
    const adresse = `${ecole.reunions}/${reunion.id}`;
    for (const [saisie, champ] of [
      [{ etat: 'tenue' }, 'etat'],
      [{ etat: 'annulee' }, 'etat'],
      [{ objet: null }, 'objet'],
      [{}, 'version'],
    ] as const) {
      const { body } = await ecole.chef
        .patch(adresse)
        .send({ ...saisie, version: 1 })
        .expect(400);
      expect(body.erreurs[0].champ).toBe(champ);
    }
    const sans = await t.fabriques.addEtablissement();
    const chef = await t.client(await t.fabriques.addActeur('chef', { uai: sans.uai }));
    const { body } = await chef.post(ecole.reunions.replace(ecole.uai, sans.uai)).send(REUNION).expect(409);
    expect(body.code).toBe('commission.absente');
  });

  it('answer 404 to another school and to an unknown meeting, 403 to whoever only reads', async () => {
    const reunion = await plan();
    const autre = await addEcoleAvecCommission(t);
    const lecteur = await t.client(await t.fabriques.addActeur('lecteur', { uai: ecole.uai }));
    const adresse = `${ecole.reunions}/${reunion.id}`;
    await autre.chef.get(adresse).expect(404);
    await autre.chef.patch(adresse).send({ lieu: 'CDI', version: 1 }).expect(404);
    for (const inconnue of [`${autre.reunions}/${reunion.id}`, `${autre.reunions}/toutes`]) {
      await autre.chef.get(inconnue).expect(404);
      await autre.chef.patch(inconnue).send({ lieu: 'CDI', version: 1 }).expect(404);
      await autre.chef.post(`${inconnue}/annulation`).send({ version: 1 }).expect(404);
      await autre.chef.post(`${inconnue}/convocation`).send({ version: 1 }).expect(404);
      await autre.chef.put(`${inconnue}/presences`).send({ presences: [], version: 1 }).expect(404);
      await autre.chef.get(`${inconnue}/convocation.ics`).expect(404);
      await autre.chef.get(`${inconnue}/compte-rendu`).expect(404);
    }
    expect((await lecteur.get(adresse).expect(200)).body.actionsPossibles).toEqual([]);
    await lecteur.patch(adresse).send({ lieu: 'CDI', version: 1 }).expect(403);
  });
});
