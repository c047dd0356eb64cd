import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listViolations } from '../harnais/navigateur.js';
import { type Scene, startScene } from '../harnais/scene.js';

const BILANS = '/api/v1/etablissements/0990002P/annees/2026-2027/bilans';
const ACADEMIE = '/academies/22/annees/2026-2027';

describe('the bilans that an académie reads', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await startScene();
    await presentBilan();
  });

  afterAll(async () => {
    await scene.close();
  });

  /** The demonstration's RRUPN writes a block, and the head notes the presentation. */
  async function presentBilan(): Promise<void> {
    const rrupn = await scene.open('rrupn@focale.example');
    const contenu = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Les vidéoprojecteurs ont manqué.' }] }],
    };
    const lu = (await (await rrupn.contexte.request.get(`${BILANS}/moi`)).json()) as {
      version: number;
      agent: { id: string };
    };
    const ecrit = await rrupn.contexte.request.put(`${BILANS}/moi`, {
      data: { blocs: [{ code: 'difficultes', contenu }], version: lu.version },
    });
    const { version } = (await ecrit.json()) as { version: number };
    const chef = await scene.open('chef@focale.example');
    const presente = await chef.contexte.request.post(`${BILANS}/${lu.agent.id}/presentation`, {
      data: { date: '2026-10-01', version },
    });
    expect([ecrit.status(), presente.status()]).toEqual([200, 200]);
    await Promise.all([rrupn.contexte.close(), chef.contexte.close()]);
  }

  it.each([1280, 390])('are counted, read block by block and searched, at %i px', async (largeur) => {
    const { contexte, page, fautes } = await scene.open('srane@focale.example', { largeur });
    await page.goto(ACADEMIE);
    await page.getByRole('link', { name: 'Bilans', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /bilans? présentés? sur/ }).waitFor();
    await page.getByLabel('Lire un bloc').selectOption({ label: 'Difficultés' });
    await page.getByText('Les vidéoprojecteurs ont manqué.').waitFor();

    const recherche = page.getByRole('search', { name: 'Chercher dans les bilans et les activités partagées' });
    await recherche.getByRole('searchbox').fill('videoprojecteur');
    await recherche.getByRole('button', { name: 'Chercher' }).click();
    await page.locator('mark', { hasText: 'vidéoprojecteurs' }).waitFor();
    await page.getByText('1 bilan', { exact: true }).waitFor();
    await page.getByText(/Ces mots ne sont dans aucune activité/).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('videoprojecteur');
    expect(await listViolations(page)).toEqual([]);
    const fichier = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Exporter en CSV' }).click();
    expect((await fichier).suggestedFilename()).toBe('bilans.csv');

    await recherche.getByRole('searchbox').fill('introuvable');
    await recherche.getByRole('button', { name: 'Chercher' }).click();
    await page.getByText('Ces mots ne sont dans aucun bilan présenté.').waitFor();
    expect(await listViolations(page)).toEqual([]);

    await page.getByRole('link', { name: 'Chiffres de l’année' }).click();
    await page.getByRole('heading', { level: 1, name: /personnes en mission dans/ }).waitFor();
    await page.getByText('Par type d’établissement').first().waitFor();
    expect(await listViolations(page)).toEqual([]);
    const deborde = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(deborde).toBeLessThanOrEqual(1);
    expect(fautes).toEqual([]);
    await contexte.close();
  });
});
