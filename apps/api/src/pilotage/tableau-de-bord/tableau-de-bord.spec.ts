import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type TestAgent from 'supertest/lib/agent.js';
import {
  addReseau,
  ATTENDUS,
  type AttenduBrut,
  type LigneBrute,
  listAttendus,
  listLignes,
  recount,
} from '../../../../../tests/fabriques/pilotage.js';
import {
  type ApplicationDeTest,
  AUJOURDHUI,
  startApplication,
} from '../../../../../tests/harnais/application-de-test.js';
import type { TableauDeBordVue } from './tableau-de-bord.dto.js';

const URL = '/api/v1/academies/22/annees/2026-2027/tableau-de-bord';

describe('the dashboard of an académie', () => {
  let t: ApplicationDeTest;
  let srane: TestAgent;
  let lignes: LigneBrute[];
  let attendus: AttenduBrut[];

  beforeAll(async () => {
    t = await startApplication();
    await addReseau(t.fabriques);
    srane = await t.client(await t.fabriques.addActeur('srane', { academie: '22' }));
    lignes = (await listLignes(t.fabriques)).filter(({ academie }) => academie === '22');
    attendus = (await listAttendus(t.fabriques)).filter(({ academie }) => academie === '22');
  });

  afterAll(async () => {
    await t.close();
  });

  const get = async (client: TestAgent, requete = ''): Promise<TableauDeBordVue> =>
    (await client.get(`${URL}${requete}`).expect(200)).body as TableauDeBordVue;
  const countEcoles = (parmi: readonly { uai: string }[]): number => new Set(parmi.map(({ uai }) => uai)).size;

  const expectFilm = (vue: TableauDeBordVue, attendues: readonly LigneBrute[]): void => {
    expect(vue.film).toMatchObject(recount(attendues, AUJOURDHUI));
    for (const { departement, ...comptes } of vue.film.parDepartement) {
      const siennes = attendues.filter((ligne) => ligne.departement === departement);
      expect(comptes).toMatchObject(recount(siennes, AUJOURDHUI));
    }
    for (const { theme, ...comptes } of vue.film.parTheme) {
      expect(comptes).toMatchObject(
        recount(
          attendues.filter((ligne) => ligne.theme === theme),
          AUJOURDHUI,
        ),
      );
    }
    for (const { periode, ...comptes } of vue.film.parPeriode) {
      expect(comptes).toMatchObject(
        recount(
          attendues.filter((ligne) => ligne.periode === periode),
          AUJOURDHUI,
        ),
      );
    }
    const cases = new Set(attendues.map(({ departement, theme }) => `${departement} ${theme}`));
    expect(new Set(vue.film.croise.map(({ departement, theme }) => `${departement} ${theme}`))).toEqual(cases);
    for (const { departement, theme, ...comptes } of vue.film.croise) {
      const siennes = attendues.filter((ligne) => ligne.departement === departement && ligne.theme === theme);
      expect(comptes).toEqual(recount(siennes, AUJOURDHUI));
    }
  };

  const expectAttendus = (vue: TableauDeBordVue, attendues: readonly AttenduBrut[]): void => {
    expect(vue.attendus.map(({ code }) => code)).toEqual(ATTENDUS.map(({ code }) => code));
    for (const figure of vue.attendus) {
      const siens = attendues.filter(({ code, etat }) => code === figure.code && etat !== 2);
      const recus = siens.filter(({ etat }) => etat === 1).length;
      const echu = figure.code !== 'bilan';
      expect(figure).toMatchObject({
        attendus: siens.length,
        recus,
        enRetard: echu ? siens.length - recus : 0,
        taux: siens.length === 0 ? null : Math.floor((100 * recus) / siens.length),
      });
    }
  };

  it('gives figures equal to a recomputation from the rows of the schools', async () => {
    const vue = await get(srane);
    expect(vue).toMatchObject({ academie: { code: '22', nom: 'Académie 22' }, annee: '2026-2027', etablissements: 30 });
    expectFilm(vue, lignes);
    expectAttendus(vue, attendus);
    expect(vue.film.enRetard).toBeGreaterThan(0);
    expect(vue.film.parTheme.map(({ theme }) => theme)).toEqual(['Instances', 'Pix', 'ENT', 'Rapport annuel']);
    expect(vue.film.parPeriode.map(({ libelle }) => libelle)[4]).toBe('Mai / juin / juillet');
    expect(vue.film.parDepartement.reduce((somme, { etablissements }) => somme + etablissements, 0)).toBe(30);
  });

  it.each([
    ['?departement=023', { departement: '023' }],
    ['?type=lycee', { type: 'lycee' }],
    ['?ent=ent_creuse', { ent: 'ent_creuse' }],
    ['?departement=087&type=college&ent=aucun', { departement: '087', type: 'college', ent: 'aucun' }],
  ])('keeps to the schools of its filters (%s)', async (requete, filtres) => {
    const matches = (ligne: LigneBrute | AttenduBrut): boolean =>
      Object.entries(filtres).every(([nom, valeur]) => ligne[nom as 'type'] === valeur);
    const vue = await get(srane, requete);
    expect(vue.etablissements).toBe(countEcoles(attendus.filter(matches)));
    expectFilm(vue, lignes.filter(matches));
    expectAttendus(vue, attendus.filter(matches));
  });

  it('offers every filter that has schools, whatever is filtered', async () => {
    const vue = await get(srane, '?departement=023&type=lycee');
    expect(vue.departements.map(({ code }) => code)).toEqual(['019', '023', '087']);
    expect(vue.types.map(({ code }) => code)).toEqual(['college', 'lycee', 'lycee_pro']);
    expect(vue.ents).toContainEqual({ code: 'ent_creuse', libelle: 'ENT Creuse' });
  });

  it('explains each rate with its own numerator and denominator', async () => {
    const vue = await get(srane);
    const designation = vue.attendus[0]!;
    expect(designation.regle).toContain(`Reçu de ${designation.recus} établissements, sur ${designation.attendus}`);
    expect(designation.regle).toContain('30/09/2026');
    expect(vue.film.regle).toContain(`${vue.film.faites} actions faites, sur ${vue.film.applicables}`);
    expect(vue.film.regleEchu).toContain(`${vue.film.faitesEchues} actions faites`);
  });

  it('has null percentages, not zeros, where there is nothing to count', async () => {
    const vue = await get(srane, '?ent=ose');
    expect(vue).toMatchObject({
      etablissements: 0,
      film: { faites: 0, applicables: 0, pourcentage: null, croise: [] },
    });
    expect(vue.attendus.map(({ taux }) => taux)).toEqual([null, null, null]);
    expect(vue.film.parPeriode).toHaveLength(5);
  });

  it('counts nothing in a year without a film', async () => {
    const { body } = await srane.get(URL.replace('2026-2027', '2025-2026')).expect(200);
    expect(body).toMatchObject({ etablissements: 0, attendus: [], film: { pourcentage: null, parTheme: [] } });
  });

  it('shows a référent départemental his département and no other, in every block', async () => {
    const referent = await t.client(await t.fabriques.addActeur('referent_departemental', { departement: '023' }));
    const vue = await get(referent);
    expect(vue.etablissements).toBe(countEcoles(attendus.filter(({ departement }) => departement === '023')));
    expectFilm(
      vue,
      lignes.filter(({ departement }) => departement === '023'),
    );
    expectAttendus(
      vue,
      attendus.filter(({ departement }) => departement === '023'),
    );
    expect(vue.departements.map(({ code }) => code)).toEqual(['023']);
    expect(vue.film.parDepartement.map(({ departement }) => departement)).toEqual(['023']);
    expect((await get(referent, '?departement=087')).etablissements).toBe(0);
  });

  it('opens to a lecteur and a regional SRANE who cover the académie, and to nobody else', async () => {
    const { fabriques } = t;
    const [ecole] = await fabriques.query<{ uai: string }>(`select uai from suivis where academie = '22' limit 1`);
    const lecteur = await t.client(await fabriques.addActeur('lecteur', { academie: '22' }));
    expect((await get(lecteur)).etablissements).toBe(30);
    const regional = await t.client(await fabriques.addActeur('srane', { region: '75' }));
    expect((await get(regional)).etablissements).toBe(30);
    const voisin = await t.client(await fabriques.addActeur('srane', { academie: '04' }));
    await voisin.get(URL).expect(404);
    const chef = await t.client(await fabriques.addActeur('chef', { uai: ecole!.uai }));
    await chef.get(URL).expect(404);
    await (await t.client()).get(URL).expect(401);
  });

  it.each([
    ['departement=23', 'departement'],
    ['type=ecole', 'type'],
    ['ent=autre', 'ent'],
    ['bassin=1', 'bassin'],
  ])('refuses a malformed filter and names it (%s)', async (requete, champ) => {
    const { body } = await srane.get(`${URL}?${requete}`).expect(400);
    expect(body).toMatchObject({ code: 'saisie.invalide', erreurs: [{ champ }] });
  });

  it('sums the région up, académie by académie', async () => {
    const regional = await t.client(await t.fabriques.addActeur('lecteur', { region: '75' }));
    const { body } = await regional.get('/api/v1/regions/75/annees/2026-2027/tableau-de-bord').expect(200);
    const toutes = await listLignes(t.fabriques);
    const tousAttendus = await listAttendus(t.fabriques);
    expect(body).toMatchObject({ region: { code: '75', nom: 'Région 75' }, annee: '2026-2027', etablissements: 36 });
    expect(body.film).toMatchObject(recount(toutes, AUJOURDHUI));
    expect(body.film.parAcademie.map(({ academie }: { academie: string }) => academie)).toEqual(['04', '22']);
    for (const { academie, etablissements, ...comptes } of body.film.parAcademie) {
      expect(etablissements).toBe(academie === '22' ? 30 : 6);
      expect(comptes).toMatchObject(
        recount(
          toutes.filter((ligne) => ligne.academie === academie),
          AUJOURDHUI,
        ),
      );
    }
    for (const figure of body.attendus) {
      const siens = tousAttendus.filter(({ code, etat }) => code === figure.code && etat !== 2);
      expect(figure).toMatchObject({ attendus: siens.length, recus: siens.filter(({ etat }) => etat === 1).length });
      expect(figure.parAcademie).toHaveLength(2);
    }
    await srane.get('/api/v1/regions/75/annees/2026-2027/tableau-de-bord').expect(404);
  });
});
