import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import { EcoleDuFilm } from '../../../../tests/fabriques/film.js';
import { type ApplicationDeTest, AUJOURDHUI, startApplication } from '../../../../tests/harnais/application-de-test.js';
import type { AttenduVue } from '../film/attendus/attendus.dto.js';
import type { FilmVue } from '../film/index.js';
import { readPdfText } from '../socle/documents/read-pdf-text.js';
import type { TableauDeBordRegionVue, TableauDeBordVue } from './tableau-de-bord/tableau-de-bord.dto.js';

const ACADEMIE = '/api/v1/academies/22/annees/2026-2027';
const APRES = '2027-09-10';

const flatten = (texte: string): string => texte.replace(/[\s\u00a0]+/g, '');

describe('a year that is over, and a year in preparation', () => {
  let t: ApplicationDeTest;
  let ecole: EcoleDuFilm;

  beforeAll(async () => {
    t = await startApplication();
    ecole = await EcoleDuFilm.open(t);
  });

  afterAll(async () => {
    t.horloge.set(AUJOURDHUI);
    await t.close();
  });

  const signIn = async (role: 'srane' | 'chef'): Promise<TestAgent> =>
    t.client(
      role === 'chef'
        ? await t.fabriques.addActeur('chef', { uai: ecole.uai })
        : await t.fabriques.addActeur('srane', { region: '75' }),
    );

  it('say late of nothing once the year is over: film, attendus, dashboards, lists and document', async () => {
    t.horloge.set(AUJOURDHUI);
    const avant = await ecole.read();
    expect(avant.synthese.enRetard).toBeGreaterThan(10);
    expect((await readTableau(await signIn('srane'))).film.enRetard).toBe(avant.synthese.enRetard);

    t.horloge.set(APRES);
    const [chef, srane] = [await signIn('chef'), await signIn('srane')];
    const film = (await chef.get(ecole.film).expect(200)).body as FilmVue;
    expect(film.actions.filter(({ enRetard }) => enRetard)).toEqual([]);
    expect(film.synthese).toMatchObject({ enRetard: 0, aFaire: avant.synthese.aFaire });
    expect(film.synthese.pourcentageEchu).toBe(film.synthese.pourcentage);

    const attendus = (await chef.get(`${ecole.route}/attendus`).expect(200)).body as AttenduVue[];
    expect(new Set(attendus.map(({ etat }) => etat))).not.toContain('en_retard');
    expect(attendus.find(({ code }) => code === 'commission')).toMatchObject({
      etat: 'non_recu',
      raison: expect.stringContaining('L’année est close'),
    });

    const tableau = await readTableau(srane);
    expect(tableau).toMatchObject({ etat: 'close', etablissements: 1 });
    expect(tableau.film).toMatchObject({ enRetard: 0, applicables: film.synthese.denominateur });
    expect(tableau.attendus.filter(({ enRetard, regle }) => enRetard > 0 || regle.includes('en retard'))).toEqual([]);
    const region = await srane.get('/api/v1/regions/75/annees/2026-2027/tableau-de-bord').expect(200);
    expect(region.body as TableauDeBordRegionVue).toMatchObject({ etat: 'close', film: { enRetard: 0 } });

    expect((await srane.get(`${ACADEMIE}/retards`).expect(200)).body).toMatchObject({ total: 0 });
    const derriere = (await srane.get(`${ACADEMIE}/film/etablissements`).expect(200)).body;
    expect(derriere.elements).toMatchObject([{ enRetard: 0, applicables: film.synthese.denominateur }]);
    const manquants = await srane.get(`${ACADEMIE}/attendus/commission/etablissements?etat=attendu`).expect(200);
    expect(manquants.body.elements).toMatchObject([{ uai: ecole.uai, etat: 'attendu' }]);

    const { body } = await chef.get(`${ecole.film}/impression?format=pdf`).buffer().expect(200);
    const texte = flatten(readPdfText(body as Uint8Array));
    expect(texte).toContain(flatten('année close'));
    expect(texte).toContain(flatten('non fait'));
    expect(texte.toLowerCase()).not.toContain(flatten('en retard'));
  });

  it('still say what was late on a day of that year, when it is read again', async () => {
    t.horloge.set(APRES);
    const chef = await signIn('chef');
    const relu = (await chef.get(`${ecole.film}?le=${AUJOURDHUI}`).expect(200)).body as FilmVue;
    expect(relu.synthese.enRetard).toBeGreaterThan(10);
  });

  it('say that a year is in preparation rather than that it has no school', async () => {
    t.horloge.set(AUJOURDHUI);
    const srane = await signIn('srane');
    const suivante = ACADEMIE.replace('2026-2027', '2027-2028');
    const { body } = await srane.get(`${suivante}/tableau-de-bord`).expect(200);
    expect(body).toMatchObject({ etat: 'en_preparation', etablissements: 0, film: { enRetard: 0 } });
    expect((await srane.get(`${suivante}/retards`).expect(200)).body).toMatchObject({ total: 0 });
    const chef = await signIn('chef');
    const imprime = await chef
      .get(`${ecole.film.replace('2026-2027', '2027-2028')}/impression?format=pdf`)
      .buffer()
      .expect(200);
    expect(flatten(readPdfText(imprime.body as Uint8Array))).toContain(flatten('année en préparation'));
  });

  async function readTableau(client: TestAgent): Promise<TableauDeBordVue> {
    return (await client.get(`${ACADEMIE}/tableau-de-bord`).expect(200)).body as TableauDeBordVue;
  }
});
