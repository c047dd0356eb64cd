import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@focale/domaine';
import { addEcoleAvecBilan } from '../../../../../tests/fabriques/bilans.js';
import { addMandat } from '../../../../../tests/fabriques/designations.js';
import { addActivite } from '../../../../../tests/fabriques/journal.js';
import { readOctets } from '../../../../../tests/fabriques/lettres.js';
import {
  type ApplicationDeTest,
  AUJOURDHUI,
  startApplication,
} from '../../../../../tests/harnais/application-de-test.js';
import { readPdfText } from '../../socle/documents/read-pdf-text.js';
import { OpenSuivis } from '../../film/index.js';

const squeeze = (texte: string): string => texte.replace(/\s+/gu, '');

describe('the bilans of a school', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication();
  });

  afterAll(async () => {
    await t.close();
  });

  const nomsOf = (body: { elements: { agent: { nom: string } }[] }): string[] =>
    body.elements.map(({ agent }) => agent.nom);

  it('are those of the people whose mandate was transmitted, accepted or closed, once each', async () => {
    const { ecole, chef, bilans } = await addEcoleAvecBilan(t, { agent: { nom: 'Transmis' } });
    for (const etat of ['brouillon', 'acceptee', 'refusee', 'close'] as const) {
      const agent = await t.fabriques.addAgent({ nom: etat });
      await addMandat(t.fabriques, { uai: ecole.uai, agent, etat });
      if (etat === 'close') await addMandat(t.fabriques, { uai: ecole.uai, agent, etat: 'acceptee' });
    }
    await addMandat(t.fabriques, { uai: ecole.uai, annee: 2025, etat: 'acceptee' });
    const { body } = await chef.get(bilans).expect(200);
    expect(nomsOf(body).sort()).toEqual(['Transmis', 'acceptee', 'close']);
    expect(body).toMatchObject({ total: 3, page: 1, taille: 50 });
    expect(body.elements[0]).toEqual({
      agent: { id: expect.any(String), prenom: 'Camille', nom: expect.any(String) },
      etat: 'en_preparation',
      presenteLe: null,
      arrete: false,
      version: 1,
      actionsPossibles: ['presenter'],
    });
    const { body: page } = await chef.get(`${bilans}?taille=2&page=2&tri=-nom`).expect(200);
    expect([page.elements.length, page.total]).toEqual([1, 3]);
  });

  it('are seen by a RRUPN for oneself only', async () => {
    const { ecole, rrupn, bilans } = await addEcoleAvecBilan(t);
    const { agent: collegue } = await addMandat(t.fabriques, { uai: ecole.uai, etat: 'acceptee' });
    const client = await t.client(rrupn);
    const { body } = await client.get(bilans).expect(200);
    expect(body).toMatchObject({ elements: [{ agent: { id: rrupn.id }, actionsPossibles: [] }], total: 1 });
    expect((await client.get(`${bilans}/moi`).expect(200)).body.agent.id).toBe(rrupn.id);
    await client.get(`${bilans}/${collegue.id}`).expect(404);
    await client.get(`${bilans}/${collegue.id}/document`).expect(404);
  });

  it('are not opened to a RRUPN by a digital function held beside', async () => {
    const { ecole, rrupn, bilans } = await addEcoleAvecBilan(t);
    const { agent: collegue } = await addMandat(t.fabriques, { uai: ecole.uai, etat: 'acceptee' });
    await t.fabriques.addHabilitation(rrupn, 'contributeur', { uai: ecole.uai }, { fonctions: ['REF_PIX'] });
    const client = await t.client(rrupn);
    expect((await client.get(bilans).expect(200)).body).toMatchObject({
      elements: [{ agent: { id: rrupn.id } }],
      total: 1,
    });
    await client.get(`${bilans}/${collegue.id}`).expect(404);
  });

  it.each<[Role, 'academie' | 'departement' | 'uai']>([
    ['srane', 'academie'],
    ['referent_departemental', 'departement'],
    ['lecteur', 'uai'],
  ])('are seen by a %s once presented, and not before', async (role, perimetre) => {
    const { ecole, chef, rrupn, bilans } = await addEcoleAvecBilan(t, {
      mandat: { compensation: 'imp', tauxCentimes: 125_000 },
    });
    const client = await t.client(await t.fabriques.addActeur(role, { [perimetre]: ecole[perimetre] }));
    expect((await client.get(bilans).expect(200)).body.total).toBe(0);
    for (const suite of ['', '/document']) await client.get(`${bilans}/${rrupn.id}${suite}`).expect(404);
    await chef.post(`${bilans}/${rrupn.id}/presentation`).send({ date: '2026-11-19' }).expect(200);
    expect((await client.get(bilans).expect(200)).body).toMatchObject({
      elements: [{ etat: 'presente', actionsPossibles: [] }],
      total: 1,
    });
    const { body } = await client.get(`${bilans}/${rrupn.id}`).expect(200);
    expect(body.mandats[0].compensation).toEqual(
      role === 'lecteur' ? { nature: 'imp' } : { nature: 'imp', taux: 1250 },
    );
  });

  it('in preparation are read by the head and the deputy, who follows the département as well', async () => {
    const { ecole, chef, rrupn, bilans } = await addEcoleAvecBilan(t);
    const adjoint = await t.fabriques.addActeur('adjoint', { uai: ecole.uai });
    await t.fabriques.addHabilitation(adjoint, 'referent_departemental', { departement: ecole.departement });
    for (const client of [chef, await t.client(adjoint)]) {
      expect((await client.get(bilans).expect(200)).body.total).toBe(1);
      expect((await client.get(`${bilans}/${rrupn.id}`).expect(200)).body).toMatchObject({ arrete: false });
    }
  });

  it('keep the figures of the day of their presentation, amounts and document included', async () => {
    const { ecole, chef, rrupn, bilans } = await addEcoleAvecBilan(t, {
      mandat: { compensation: 'imp', tauxCentimes: 125_000, domaines: ['conseiller'] },
    });
    await t.application.get(OpenSuivis).executeAll(2026);
    await addActivite(t.fabriques, ecole, rrupn, { minutes: 90, fonction: 'conseiller' });
    await chef.post(`${bilans}/${rrupn.id}/presentation`).send({ date: '2026-11-19' }).expect(200);
    const { body: avant } = await chef.get(`${bilans}/${rrupn.id}`).expect(200);
    expect(avant).toMatchObject({
      arrete: true,
      activites: expect.arrayContaining([{ fonction: 'conseiller', minutes: 90, nombre: 1 }]),
    });
    await addActivite(t.fabriques, ecole, rrupn, { minutes: 600, fonction: 'conseiller' });
    await t.fabriques.query(`update mandats set domaines = '{administrer}' where uai = $1`, [ecole.uai]);
    await t.fabriques.query(`update compensations set taux_centimes = 375000 where uai = $1`, [ecole.uai]);
    const film = `/api/v1/etablissements/${ecole.uai}/annees/2026-2027/film`;
    const { body: lu } = await chef.get(film).expect(200);
    const ligne = lu.actions.find(
      ({ declarative, statut }: { declarative: boolean; statut: string }) => !declarative && statut === 'a_faire',
    );
    await chef.patch(`${film}/actions/${ligne.code}`).send({ statut: 'fait', version: ligne.version }).expect(200);
    const octets = await readOctets(chef, `${bilans}/${rrupn.id}/document`);
    const texte = squeeze(readPdfText(octets));
    t.horloge.set('2027-01-15');
    expect((await chef.get(`${bilans}/${rrupn.id}`).expect(200)).body).toEqual(avant);
    expect((await readOctets(chef, `${bilans}/${rrupn.id}/document`)).equals(octets)).toBe(true);
    expect(texte).toContain(squeeze('Chiffres : arrêtés le 22 novembre 2026'));
    t.horloge.set(AUJOURDHUI);
    await chef.delete(`${bilans}/${rrupn.id}/presentation`).send({ version: avant.version }).expect(200);
    const { body: apres } = await chef.get(`${bilans}/${rrupn.id}`).expect(200);
    expect(apres).toMatchObject({
      arrete: false,
      mandats: [{ domaines: ['administrer'], compensation: { taux: 3750 } }],
    });
    expect(await t.fabriques.query(`select 1 from taux_des_bilans where uai = $1`, [ecole.uai])).toEqual([]);
  });

  it('do not exist for the head of another school', async () => {
    const { rrupn, bilans } = await addEcoleAvecBilan(t);
    const { chef } = await addEcoleAvecBilan(t);
    for (const suite of ['', `/${rrupn.id}`, `/${rrupn.id}/document`]) await chef.get(`${bilans}${suite}`).expect(404);
  });

  it('tell what the school declared, with the figures of the film itself', async () => {
    const { ecole, chef, rrupn, bilans } = await addEcoleAvecBilan(t, {
      mandat: { compensation: 'imp', tauxCentimes: 125_000, domaines: ['conseiller', 'equipement'] },
    });
    await t.application.get(OpenSuivis).executeAll(2026);
    await addActivite(t.fabriques, ecole, rrupn, { minutes: 90, fonction: 'equipement', note: 'Note privée' });
    await addActivite(t.fabriques, ecole, rrupn, { minutes: 15, fonction: 'equipement' });
    const film = `/api/v1/etablissements/${ecole.uai}/annees/2026-2027/film`;
    const { body: avant } = await chef.get(film).expect(200);
    const [faite, sansObjet] = avant.actions.filter(
      ({ enRetard, declarative }: { enRetard: boolean; declarative: boolean }) => enRetard && !declarative,
    );
    await chef.patch(`${film}/actions/${faite.code}`).send({ statut: 'fait', version: faite.version }).expect(200);
    await chef
      .patch(`${film}/actions/${sansObjet.code}`)
      .send({ statut: 'sans_objet', motif: 'Aucun internat', version: sansObjet.version })
      .expect(200);

    const { body: apres } = await chef.get(film).expect(200);
    const { body, text } = await chef.get(`${bilans}/${rrupn.id}`).expect(200);
    expect(body).toMatchObject({
      agent: { id: rrupn.id, prenom: rrupn.prenom, nom: rrupn.nom },
      etablissement: { uai: ecole.uai, nom: ecole.nom, commune: 'Guéret', academie: 'Académie 22' },
      annee: '2026-2027',
      discipline: null,
      chef: { prenom: 'Camille', nom: expect.any(String) },
      etat: 'en_preparation',
      presenteLe: null,
      version: 1,
      actionsPossibles: ['presenter'],
      calculeLe: expect.stringMatching(/^2026-11-22T\d\d:\d\d:00\.000Z$/),
    });
    expect(body.mandats).toEqual([
      {
        debut: '2026-09-01',
        fin: null,
        domaines: ['conseiller', 'equipement'],
        etat: 'transmise',
        compensation: { nature: 'imp', taux: 1250 },
      },
    ]);
    expect(body.activites).toEqual([
      { fonction: 'conseiller', minutes: 0, nombre: 0 },
      { fonction: 'accompagner', minutes: 0, nombre: 0 },
      { fonction: 'administrer', minutes: 0, nombre: 0 },
      { fonction: 'equipement', minutes: 105, nombre: 2 },
    ]);
    expect(body.film.synthese).toEqual(apres.synthese);
    expect(body.film.synthese).toMatchObject({ faites: avant.synthese.faites + 1, sansObjet: 1 });
    expect(body.film.retards).toHaveLength(apres.synthese.enRetard);
    expect(body.film.sansObjet).toEqual([
      { intitule: sansObjet.intitule, theme: sansObjet.theme, motif: 'Aucun internat' },
    ]);
    const { faites, denominateur } = body.film.echues;
    expect(Math.floor((100 * faites) / denominateur)).toBe(apres.synthese.pourcentageEchu);
    expect(text).not.toContain('Note privée');
  });

  it('of a closed year are read, and offer nothing to do', async () => {
    const { ecole, chef, bilans } = await addEcoleAvecBilan(t);
    const { agent } = await addMandat(t.fabriques, { uai: ecole.uai, annee: 2025, etat: 'acceptee' });
    const passes = bilans.replace('2026-2027', '2025-2026');
    const { body } = await chef.get(passes).expect(200);
    expect(body.elements).toMatchObject([{ agent: { id: agent.id }, actionsPossibles: [] }]);
    expect((await chef.get(`${passes}/${agent.id}`).expect(200)).body.annee).toBe('2025-2026');
    await chef.post(`${passes}/${agent.id}/presentation`).send({ date: '2026-06-20' }).expect(409);
  });
});
