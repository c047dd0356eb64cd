import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { listViolations } from '../harnais/navigateur.js';
import { type Scene, startScene } from '../harnais/scene.js';

const FILM = '/academies/22/annees/2026-2027/film-modele';
const COLLEGE = '/etablissements/0990001N/annees/2026-2027';
const CHARTE = 'diffuser-charte-nationale-adosser';
const ANCIEN = 'Diffuser la charte nationale';

/** The film follows an edition of the catalogue in which one line was worded otherwise. */
const SQL_EDITION_D_AVANT = `
  with avant as (
    select jsonb_agg(case l ->> 'cle' when '${CHARTE}' then l || '{"intitule": "${ANCIEN}"}' else l end order by r) as lignes
    from films f, jsonb_array_elements(f.reference) with ordinality as j(l, r)
    where f.academie = '22' and f.annee = 2026)
  update films set reference = avant.lignes from avant where academie = '22' and annee = 2026;
  update film_actions set intitule = '${ANCIEN}' where academie = '22' and annee = 2026 and cle = '${CHARTE}'`;

describe('a new edition of the catalogue of reference', () => {
  let scene: Scene;
  let client: pg.Client;

  beforeAll(async () => {
    scene = await startScene();
    client = new pg.Client({ connectionString: (await scene.instance.adresses()).superutilisateur });
    await client.connect();
  });

  afterAll(async () => {
    await client.end();
    await scene.close();
  });

  const panneau = (page: Page) => page.getByRole('region', { name: 'Le catalogue de référence a changé' });

  const readIntitule = async (): Promise<string | undefined> => {
    const { actions } = await scene.read<{ actions: { cle: string; intitule: string }[] }>(
      'chef@focale.example',
      `${COLLEGE}/film`,
    );
    return actions.find(({ cle }) => cle === CHARTE)?.intitule;
  };

  it('is told with what it would change, and left: nothing changes, and it is proposed no more', async () => {
    await client.query(SQL_EDITION_D_AVANT);
    const { contexte, page, fautes } = await scene.open('srane@focale.example');
    await page.goto(FILM);
    await panneau(page)
      .getByText(/1 ligne changerait/)
      .waitFor();
    await panneau(page).getByText('Voir chaque ligne qui changerait').click();
    await panneau(page).getByText(ANCIEN).first().waitFor();
    for (const largeur of [1280, 390]) {
      await page.setViewportSize({ width: largeur, height: 900 });
      expect([largeur, await listViolations(page)]).toEqual([largeur, []]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
    await panneau(page).getByRole('button', { name: 'Laisser de côté' }).click();
    await page.getByText('Votre film reste comme il est').waitFor();
    await panneau(page).waitFor({ state: 'detached' });
    expect(await readIntitule()).toBe(ANCIEN);
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('is taken into the draft, compared, and reaches schools once it is published', async () => {
    await client.query(SQL_EDITION_D_AVANT);
    const { contexte, page, fautes } = await scene.open('srane@focale.example');
    await page.goto(FILM);
    await panneau(page).getByRole('button', { name: 'Reprendre dans le brouillon' }).click();
    await page.getByRole('heading', { level: 1, name: /1 ligne diffère de la version publiée/ }).waitFor();
    expect(await readIntitule()).toBe(ANCIEN);
    await page.getByRole('button', { name: 'Publier ce brouillon' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publier pour tous les établissements' }).click();
    await page.getByRole('heading', { level: 1, name: /Rien ne diffère/ }).waitFor();
    expect(await readIntitule()).not.toBe(ANCIEN);
    await page.goto(FILM);
    await page.getByRole('heading', { level: 2, name: /Août/ }).waitFor();
    expect(await panneau(page).count()).toBe(0);
    expect(fautes).toEqual([]);
    await contexte.close();
  });
});
