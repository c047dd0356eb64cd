import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import type { AgentFabrique, EtablissementFabrique } from '../../../../../tests/fabriques/fabriques.js';
import { readLien } from '../../../../../tests/fabriques/liens.js';
import {
  type ApplicationDeTest,
  AUJOURDHUI,
  startApplication,
} from '../../../../../tests/harnais/application-de-test.js';

const HIER = '2026-11-21';
const FILM = 'annees/2026-2027/film';

interface Droit {
  id: string;
  role: string;
  uai?: string;
  debut: string;
  fin?: string;
  prisLe?: string;
  version: number;
  actionsPossibles: string[];
}

describe('the life of a right', () => {
  let t: ApplicationDeTest;
  let ici: EtablissementFabrique;
  let ailleurs: EtablissementFabrique;
  let admin: TestAgent;
  let srane: TestAgent;
  let chef: TestAgent;

  beforeAll(async () => {
    t = await startApplication();
    ici = await t.fabriques.addEtablissement({ departement: '023', academie: '22', region: '75' });
    ailleurs = await t.fabriques.addEtablissement({ departement: '031', academie: '16', region: '76' });
    admin = await t.client(await t.fabriques.addActeur('administrateur', {}));
    srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
    chef = await t.client(await t.fabriques.addActeur('chef', { uai: ici.uai }));
  });

  beforeEach(() => {
    t.horloge.set(AUJOURDHUI);
  });

  afterAll(async () => {
    await t.close();
  });

  const toGens = ({ id }: { id: string }, suite = ''): string => `/api/v1/agents/${id}${suite}`;

  async function listDroits(client: TestAgent, agent: { id: string }): Promise<Droit[]> {
    return (await client.get(toGens(agent)).expect(200)).body.habilitations as Droit[];
  }

  async function findDroit(client: TestAgent, agent: { id: string }): Promise<Droit> {
    const [droit] = await listDroits(client, agent);
    if (!droit) throw new Error('No right');
    return droit;
  }

  const listCourriels = (destinataire: string): Promise<{ sujet: string; texte: string }[]> =>
    t.fabriques.query(`select sujet, texte from courriels where destinataire = $1 order by cree_le, sujet`, [
      destinataire,
    ]);

  async function openCompte(agent: AgentFabrique): Promise<void> {
    await t.fabriques.query(`update comptes set mot_de_passe = 'ouvert' where agent = $1`, [agent.id]);
  }

  it('is given by who may, on what is theirs, and is told to the person', async () => {
    const gens = await t.fabriques.addActeur('lecteur', { uai: ici.uai });
    await openCompte(gens);
    const droit = { role: 'chef', uai: ici.uai, debut: AUJOURDHUI, prisLe: '2026-09-01' };
    const { body } = await srane.post(toGens(gens, '/habilitations')).send(droit).expect(201);
    expect(body).toMatchObject({ ...droit, interim: false, version: 1, actionsPossibles: ['modifier', 'clore'] });
    expect(await listCourriels(gens.courriel)).toMatchObject([
      { sujet: 'Focale : un accès vous est ouvert', texte: expect.stringContaining(ici.nom) },
    ]);
    const { body: refus } = await srane.post(toGens(gens, '/habilitations')).send(droit).expect(409);
    expect(refus).toMatchObject({ code: 'habilitation.deja_donnee' });
    const client = await t.client(gens);
    await client.get(`/api/v1/etablissements/${ici.uai}/delegations`).expect(200);
  });

  it.each([
    ['a chef', 'a chef', { role: 'chef' }, 403, 'acces.role_insuffisant'],
    ['a chef', 'a contributeur without function', { role: 'contributeur' }, 400, 'saisie.invalide'],
    ['a chef', 'a lecteur elsewhere', { role: 'lecteur', uai: 'ailleurs' }, 400, 'habilitation.perimetre_inconnu'],
    [
      'a chef',
      'a lecteur of the académie',
      { role: 'lecteur', uai: undefined, academie: '22' },
      400,
      'habilitation.perimetre_inconnu',
    ],
    ['a SRANE', 'an adjoint', { role: 'adjoint' }, 403, 'acces.role_insuffisant'],
    ['a SRANE', 'a SRANE', { role: 'srane', uai: undefined, academie: '22' }, 403, 'acces.role_insuffisant'],
    ['a SRANE', 'a head elsewhere', { role: 'chef', uai: 'ailleurs' }, 400, 'habilitation.perimetre_inconnu'],
    [
      'a SRANE',
      'a head of an académie',
      { role: 'chef', uai: undefined, academie: '22' },
      400,
      'habilitation.perimetre_inconnu',
    ],
    ['a SRANE', 'a right that ends before it begins', { role: 'chef', fin: HIER }, 400, 'saisie.invalide'],
  ])('is refused to %s who gives %s', async (qui, _quoi, droit, status, code) => {
    const gens = await t.fabriques.addActeur('lecteur', { uai: ici.uai });
    const uai = 'uai' in droit ? (droit.uai === 'ailleurs' ? ailleurs.uai : droit.uai) : ici.uai;
    const reponse = await (qui === 'a chef' ? chef : srane)
      .post(toGens(gens, '/habilitations'))
      .send({ debut: AUJOURDHUI, ...droit, uai });
    expect([reponse.status, reponse.body.code]).toEqual([status, code]);
    expect(await listDroits(admin, gens)).toHaveLength(1);
  });

  it('lets a head bring a deputy and a contributeur in, and a SRANE a reader of the département', async () => {
    const personne = { prenom: 'Noé', nom: 'Belvaude', courriel: 'noe.belvaude@essai.example' };
    const { body: adjoint } = await chef
      .post('/api/v1/agents')
      .send({ ...personne, role: 'adjoint', uai: ici.uai })
      .expect(201);
    expect(await listDroits(chef, adjoint as { id: string })).toMatchObject([
      { role: 'adjoint', uai: ici.uai, debut: AUJOURDHUI },
    ]);
    const fonctions = ['WEBMESTRE', 'ADMIN_ENT'];
    const { body: droit } = await chef
      .post(toGens(adjoint as { id: string }, '/habilitations'))
      .send({ role: 'contributeur', uai: ici.uai, fonctions, debut: AUJOURDHUI })
      .expect(201);
    expect(droit).toMatchObject({ fonctions: ['ADMIN_ENT', 'WEBMESTRE'] });
    const lecteur = { ...personne, courriel: 'lectrice@essai.example', role: 'lecteur', departement: '023' };
    const { body: lue } = await srane.post('/api/v1/agents').send(lecteur).expect(201);
    const { body: liste } = await srane
      .get('/api/v1/agents')
      .query({ role: 'lecteur', etat: 'en_attente', q: 'lectrice' });
    expect(liste).toMatchObject({
      total: 1,
      elements: [
        { id: lue.id, etat: 'en_attente', actionsPossibles: ['modifier', 'inviter', 'desactiver', 'deconnecter'] },
      ],
    });
    await chef.get(toGens(lue as { id: string })).expect(404);
    const referent = await t.client(await t.fabriques.addActeur('referent_departemental', { departement: '023' }));
    expect(await listDroits(referent, lue as { id: string })).toMatchObject([
      { departement: '023', actionsPossibles: ['modifier', 'clore'] },
    ]);
  });

  it('ends at once when it ends today, for a session that is open, a calendar address and a link', async () => {
    const gens = await t.fabriques.addActeur('rrupn', { uai: ici.uai });
    const client = await t.client(gens);
    const ecole = `/api/v1/etablissements/${ici.uai}`;
    await client.get(`${ecole}/${FILM}`).expect(200);
    const { body: calendrier } = await client.post('/api/v1/calendrier').send({ portee: 'etablissements' }).expect(201);
    const adresse = new URL(calendrier.adresse as string).pathname;
    const anonyme = await t.client();
    await anonyme.get(adresse).expect(200);
    await srane.post(toGens(gens, '/invitation')).expect(200);
    const lien = (await readLien(t, gens.courriel)) ?? '';
    await anonyme.get(lien).expect(200);

    const droit = await findDroit(chef, gens);
    await chef.post(`/api/v1/habilitations/${droit.id}/cloture`).send({ le: AUJOURDHUI }).expect(400);
    const { body: clos } = await chef
      .post(`/api/v1/habilitations/${droit.id}/cloture`)
      .send({ le: AUJOURDHUI, version: droit.version })
      .expect(200);
    expect(clos).toMatchObject({ fin: HIER, version: 2 });
    await client.get(`${ecole}/${FILM}`).expect(404);
    await client.get(ecole).expect(404);
    await anonyme.get(adresse).expect(404);
    await anonyme.get(lien).expect(404);
    await anonyme.post(lien).send({ motDePasse: 'une phrase de passe' }).expect(404);
    expect((await listCourriels(gens.courriel)).map(({ sujet }) => sujet)).toContain(
      'Focale : un de vos accès prend fin',
    );
  });

  it('ends on the day before the one that is told, and holds until then', async () => {
    const gens = await t.fabriques.addActeur('adjoint', { uai: ici.uai });
    const client = await t.client(gens);
    const droit = await findDroit(chef, gens);
    const { body } = await chef
      .post(`/api/v1/habilitations/${droit.id}/cloture`)
      .send({ le: '2027-01-01', version: 1 })
      .expect(200);
    expect(body).toMatchObject({ fin: '2026-12-31' });
    for (const [jour, status] of [
      ['2026-12-31', 200],
      ['2027-01-01', 404],
    ] as const) {
      t.horloge.set(jour);
      await client.get(`/api/v1/etablissements/${ici.uai}/${FILM}`).expect(status);
    }
  });

  it('that was given by mistake has run no day', async () => {
    const gens = await t.fabriques.addActeur('lecteur', { uai: ici.uai }, { debut: AUJOURDHUI });
    const droit = await findDroit(chef, gens);
    const { body } = await chef
      .post(`/api/v1/habilitations/${droit.id}/cloture`)
      .send({ le: AUJOURDHUI, version: 1 })
      .expect(200);
    expect(body).toMatchObject({ debut: AUJOURDHUI, fin: HIER });
  });

  it('is corrected, its end taken back, by the version that was read', async () => {
    const gens = await t.fabriques.addActeur('chef', { uai: ici.uai }, { debut: '2026-09-01', fin: '2027-07-31' });
    const { id } = await findDroit(srane, gens);
    const adresse = `/api/v1/habilitations/${id}`;
    const { body } = await srane.patch(adresse).send({ fin: null, prisLe: '2025-09-01', version: 1 }).expect(200);
    expect(body).not.toHaveProperty('fin');
    expect(body).toMatchObject({ debut: '2026-09-01', prisLe: '2025-09-01', version: 2 });
    const { body: refus } = await srane.patch(adresse).send({ debut: '2026-10-01', version: 1 }).expect(409);
    expect(refus).toMatchObject({ code: 'version.perimee', courant: { version: 2 } });
    await srane.patch(adresse).send({ fin: '2026-08-01', version: 2 }).expect(400);
    await chef.patch(adresse).send({ fin: '2027-07-31', version: 2 }).expect(403);
    const autre = await t.client(await t.fabriques.addActeur('srane', { academie: '16' }));
    await autre.patch(adresse).send({ fin: '2027-07-31', version: 2 }).expect(404);
  });

  it('makes nobody a new head by the day of an invitation', async () => {
    const { uai } = await t.fabriques.addEtablissement();
    const isNouveau = async (): Promise<boolean | undefined> => {
      const { SQL_PROFILS } = await import('../../film/suivi/open-suivis.js');
      const [profil] = await t.fabriques.query<{ nouveauChef: boolean }>(SQL_PROFILS, [2026, AUJOURDHUI, uai, 1]);
      return profil?.nouveauChef;
    };
    const personne = { prenom: 'Ada', nom: 'Vernois', courriel: 'ada.vernois@essai.example' };
    const { body } = await srane
      .post('/api/v1/agents')
      .send({ ...personne, role: 'chef', uai })
      .expect(201);
    expect(await isNouveau()).toBe(false);
    const { id } = await findDroit(srane, body as { id: string });
    await srane.patch(`/api/v1/habilitations/${id}`).send({ prisLe: '2026-09-01', version: 1 }).expect(200);
    expect(await isNouveau()).toBe(true);
  });

  it('keeps a platform account apart from schools', async () => {
    const plateforme = await t.fabriques.addActeur('administrateur', {});
    const demande = { role: 'lecteur', uai: ici.uai, debut: AUJOURDHUI };
    const { body } = await admin.post(toGens(plateforme, '/habilitations')).send(demande).expect(409);
    expect(body).toMatchObject({ code: 'habilitation.compte_de_plateforme' });
    const { id, courriel, ...identite } = plateforme;
    await chef
      .post('/api/v1/agents')
      .send({ ...identite, courriel, role: 'adjoint', uai: ici.uai })
      .expect(409);
    const gens = await t.fabriques.addActeur('adjoint', { uai: ici.uai });
    await admin.post(toGens(gens, '/habilitations')).send({ role: 'administrateur', debut: AUJOURDHUI }).expect(409);
    const { id: sien } = await findDroit(admin, { id });
    expect((await admin.get(toGens({ id })).expect(200)).body.habilitations).toMatchObject([{ id: sien }]);
  });

  it('lends nothing once it has ended', async () => {
    const { uai } = await t.fabriques.addEtablissement();
    const sortant = await t.fabriques.addActeur('chef', { uai });
    const adjoint = await t.fabriques.addActeur('adjoint', { uai });
    const delegations = `/api/v1/etablissements/${uai}/delegations`;
    await (
      await t.client(sortant)
    )
      .post(delegations)
      .send({ agent: adjoint.id, droits: ['signer'], debut: AUJOURDHUI, fin: '2027-06-30' })
      .expect(201);
    const { id } = await findDroit(srane, sortant);
    await srane.post(`/api/v1/habilitations/${id}/cloture`).send({ le: '2026-12-01', version: 1 }).expect(200);
    const { body } = await (await t.client(adjoint)).get(delegations).expect(200);
    expect(body.elements).toMatchObject([{ fin: '2026-11-30' }]);
  });
});
