import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EcoleDuFilm } from '../../../../../../tests/fabriques/film.js';
import { type ApplicationDeTest, startApplication } from '../../../../../../tests/harnais/application-de-test.js';
import type { ActionVue } from '../film.dto.js';

const SITE = 'mettre-jour-site-internet';
const COMMISSION = 'installer-groupe-pilotage-numerique';

describe('changing lines of the film', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication();
  });

  afterAll(async () => {
    await t.close();
  });

  const listSimples = async (ecole: EcoleDuFilm): Promise<ActionVue[]> =>
    (await ecole.read()).actions.filter(({ nature, declarative }) => nature === 'action' && !declarative);

  it('keeps what is absent: a comment alone leaves the status, its day and its reason', async () => {
    const ecole = await EcoleDuFilm.open(t);
    const faite = await ecole.update(await ecole.find(SITE), { statut: 'fait', faitLe: '2026-10-02' });
    const notee = await ecole.update(faite, { commentaire: 'Nouvelle page', charge: { nom: 'Vie scolaire' } });
    expect(notee).toMatchObject({ statut: 'fait', faitLe: '2026-10-02', commentaire: 'Nouvelle page' });
    expect(notee.charge).toEqual({ agent: null, nom: 'Vie scolaire' });
    const autre = await ecole.update(notee, { statut: 'sans_objet', motif: 'Site fermé' });
    const effacee = await ecole.update(autre, { commentaire: null, charge: null });
    expect(effacee).toMatchObject({ statut: 'sans_objet', motif: 'Site fermé', commentaire: null, charge: null });
    expect(await ecole.find(SITE)).toEqual(effacee);
  });

  it.each([
    ['nothing', {}, 'statut'],
    ['a charge without anybody', { charge: {} }, 'charge'],
    ['somebody of another school', { charge: { agent: '10000000-0000-4000-8000-000000000001' } }, 'charge.agent'],
    ['a day on a line that is not done', { faitLe: '2026-10-02' }, 'faitLe'],
  ])('refuses %s, naming the field', async (_cas, saisie, champ) => {
    const ecole = await EcoleDuFilm.open(t);
    const { code, version } = await ecole.find(SITE);
    const { body } = await ecole.client
      .patch(ecole.lineRoute({ code }))
      .send({ ...saisie, version })
      .expect(400);
    expect(body.erreurs[0].champ).toBe(champ);
  });

  it('lists who may take a line in charge, with their functions', async () => {
    const ecole = await EcoleDuFilm.open(t);
    const pix = await t.fabriques.addActeur('contributeur', { uai: ecole.uai }, { fonctions: ['REF_PIX'] });
    await t.fabriques.addActeur('lecteur', { uai: ecole.uai });
    await t.fabriques.addActeur('rrupn', { uai: ecole.uai }, { fin: '2026-10-01' });
    const { body } = await ecole.client.get(`${ecole.film}/responsables`).expect(200);
    expect(body).toHaveLength(2);
    expect(body).toContainEqual({ agent: ecole.chef.id, prenom: 'Camille', nom: ecole.chef.nom, fonctions: ['CHEF'] });
    expect(body).toContainEqual({ agent: pix.id, prenom: 'Camille', nom: pix.nom, fonctions: ['REF_PIX'] });
  });

  it('changes several lines at once, counters included, by one statement', async () => {
    const ecole = await EcoleDuFilm.open(t);
    const lignes = (await listSimples(ecole)).slice(0, 12);
    const { body } = await ecole.client
      .patch(`${ecole.film}/actions`)
      .send({
        actions: lignes.map(({ code, version }, rang) =>
          rang % 2 === 0
            ? { code, version, statut: 'fait', faitLe: '2026-10-05' }
            : { code, version, statut: 'sans_objet', motif: 'Fait par le réseau' },
        ),
      })
      .expect(200);
    expect(body.actions.map(({ code }: ActionVue) => code)).toEqual(lignes.map(({ code }) => code));
    expect(body.actions[1]).toMatchObject({ statut: 'sans_objet', motif: 'Fait par le réseau', version: 2 });
    const { actions, synthese } = await ecole.read();
    expect(synthese).toMatchObject({ faites: 6, sansObjet: 6 });
    expect(body.actions).toEqual(lignes.map(({ code }) => actions.find((action) => action.code === code)));
    expect(await t.fabriques.query('select * from ecarts_compteurs()')).toEqual([]);
  });

  it('refuses a whole batch for one of its lines, and tells every line that is wrong', async () => {
    const ecole = await EcoleDuFilm.open(t);
    const [une, autre, encore] = await listSimples(ecole);
    const commission = await ecole.find(COMMISSION);
    const avant = await ecole.read();
    const { body } = await ecole.client
      .patch(`${ecole.film}/actions`)
      .send({
        actions: [
          { code: une?.code, version: une?.version, statut: 'fait' },
          { code: autre?.code, version: 7, statut: 'fait' },
          { code: encore?.code, version: encore?.version, statut: 'sans_objet' },
          { code: commission.code, version: commission.version, statut: 'fait' },
          { code: 'F2627-P9-99', version: 1, statut: 'fait' },
        ],
      })
      .expect(409);
    expect(body.code).toBe('film.lot_refuse');
    expect(body.erreurs).toEqual([
      { champ: autre?.code, message: expect.stringContaining('entre-temps') },
      { champ: encore?.code, message: expect.stringContaining('sans objet') },
      { champ: commission.code, message: expect.stringContaining('motif') },
      { champ: 'F2627-P9-99', message: expect.stringContaining('pas dans le film') },
    ]);
    expect(await ecole.read()).toEqual(avant);
    for (const actions of [[], [une, une].map((ligne) => ({ code: ligne?.code, version: 1, statut: 'fait' }))])
      await ecole.client.patch(`${ecole.film}/actions`).send({ actions }).expect(400);
  });

  it('lets one of two crossing batches through, whole', async () => {
    const ecole = await EcoleDuFilm.open(t);
    const lignes = (await listSimples(ecole)).slice(0, 8);
    const send = async (ordre: readonly ActionVue[], statut: string): Promise<number> =>
      (
        await ecole.client
          .patch(`${ecole.film}/actions`)
          .send({ actions: ordre.map(({ code, version }) => ({ code, version, statut })) })
      ).status;
    const statuts = await Promise.all([
      send(lignes, 'fait'),
      send(lignes.toReversed(), 'en_cours'),
      send(lignes.slice(4), 'fait'),
    ]);
    expect(statuts.filter((statut) => statut === 409).length).toBeGreaterThanOrEqual(1);
    expect(statuts.every((statut) => statut === 200 || statut === 409)).toBe(true);
    const versions = new Set((await listSimples(ecole)).slice(0, 8).map(({ version }) => version));
    expect([...versions].every((version) => version <= 2)).toBe(true);
    expect(await t.fabriques.query('select * from ecarts_compteurs()')).toEqual([]);
  });

  it('tells every state of a line, newest first: since when, by whom, and why', async () => {
    const ecole = await EcoleDuFilm.open(t);
    let ligne = await ecole.find(SITE);
    ligne = await ecole.update(ligne, { statut: 'en_cours', charge: { agent: ecole.chef.id } });
    ligne = await ecole.update(ligne, { statut: 'sans_objet', motif: 'Site commun' });
    const { body } = await ecole.client.get(ecole.lineRoute(ligne, '/historique')).expect(200);
    const par = { prenom: ecole.chef.prenom, nom: ecole.chef.nom };
    expect(body).toMatchObject([
      { statut: 'sans_objet', motif: 'Site commun', jusqua: null, par, charge: { agent: ecole.chef.id } },
      { statut: 'en_cours', motif: null, par, force: false, origine: 'manuelle', applicable: true },
      { statut: 'a_faire', par: null, charge: null },
    ]);
    expect(body[1].jusqua).toBe(body[0].depuis);
    expect(body[2].jusqua).toBe(body[1].depuis);
    await ecole.client.get(ecole.lineRoute({ code: 'F2627-P9-99' }, '/historique')).expect(404);
  });

  it('shows the place of a line in its series, and that what must come first is still to do', async () => {
    const ecole = await EcoleDuFilm.open(t);
    const { actions } = await ecole.read();
    const recurrentes = actions.filter(({ serie, nature }) => serie !== null && nature === 'action');
    const plusieurs = [...new Set(recurrentes.map(({ serie }) => serie))]
      .map((serie) => recurrentes.filter((ligne) => ligne.serie === serie))
      .filter((lignes) => lignes.length > 1);
    expect(plusieurs.length).toBeGreaterThan(0);
    for (const lignes of plusieurs)
      expect(lignes.map(({ occurrence }) => occurrence)).toEqual(
        lignes.map((_, rang) => ({ rang: rang + 1, sur: lignes.length })),
      );
    const suivante = actions.find(({ prerequis }) =>
      actions.some(({ cle, declarative }) => cle === prerequis && !declarative),
    );
    const premiere = actions.find(({ cle }) => cle === suivante?.prerequis);
    expect(suivante?.prerequisEnAttente).toBe(true);
    await ecole.update(premiere!, { statut: 'fait' });
    expect((await ecole.find(suivante!.cle)).prerequisEnAttente).toBe(false);
    // What one line answers to its change is what the film shows of it.
    expect(await ecole.update(suivante!, { statut: 'en_cours' })).toEqual(await ecole.find(suivante!.cle));
    const [occurrence] = plusieurs[0]!.filter(({ declarative }) => !declarative);
    if (occurrence)
      expect(await ecole.update(occurrence, { statut: 'fait' })).toEqual(await ecole.find(occurrence.cle));
  });

  it('refuses to read a day to come, and shows today as now', async () => {
    const ecole = await EcoleDuFilm.open(t);
    const { body } = await ecole.client.get(`${ecole.film}?le=2026-11-23`).expect(400);
    expect(body.erreurs[0].champ).toBe('le');
    await ecole.client.get(`${ecole.film}?le=2026-02-30`).expect(400);
    expect(await ecole.read('2026-11-22')).toEqual({ ...(await ecole.read()), le: '2026-11-22' });
  });
});
