import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { listViolations } from '../harnais/navigateur.js';
import { type Scene, startScene } from '../harnais/scene.js';
import { waitFor } from '../harnais/wait-for.js';

const JOURNAL = '/etablissements/0990002P/annees/2026-2027/journal';
const RRUPN = 'rrupn@focale.example';
const DIX = Array.from({ length: 10 }, (_, rang) => `Sans réseau ${rang + 1}.`);

interface Lu {
  readonly elements: readonly { readonly note: string | null; readonly dureeMinutes: number }[];
}

/** Drafts that the device keeps, whoever they belong to. */
const countKept = (): number => Object.keys(localStorage).filter((cle) => cle.startsWith('focale.brouillon.')).length;

describe('a new entry of the journal', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await startScene();
  });

  afterAll(async () => {
    await scene.close();
  });

  const countNotees = async (): Promise<number[]> => {
    const { elements } = await scene.read<Lu>(RRUPN, `${JOURNAL}?taille=200`);
    return DIX.map((note) => elements.filter((activite) => activite.note === note).length);
  };

  const note = async (page: Page, texte: string): Promise<void> => {
    await page.getByLabel('Note (facultatif)').fill(texte);
    await page.getByRole('button', { name: 'Noter', exact: true }).click();
  };

  it('waits on the device without network, ten of them, page closed, under their author only, then arrives once each', async () => {
    const { contexte, page } = await scene.open(RRUPN, { largeur: 390 });
    await page.goto(JOURNAL);
    await page.getByRole('button', { name: '15 min', exact: true }).waitFor();
    // The answer of the first is lost on its way back: it has arrived, and nobody knows.
    await page.route('**/journal', async (route) => {
      if (route.request().method() !== 'POST') return route.fallback();
      await route.fetch();
      await route.abort();
    });
    await note(page, DIX[0] ?? '');
    await page.getByText('1 saisie attend le réseau').waitFor();
    expect((await countNotees())[0]).toBe(1);
    await contexte.setOffline(true);
    await page.unrouteAll();
    for (const [rang, texte] of DIX.entries()) {
      if (rang === 0) continue;
      await note(page, texte);
      await page.getByText(`${rang + 1} saisies attendent le réseau`).waitFor();
    }
    expect(await listViolations(page)).toEqual([]);
    await page.close();

    // Somebody else signs in on the same browser.
    await contexte.setOffline(false);
    await contexte.clearCookies();
    const connexion = { courriel: 'chef@focale.example', motDePasse: 'focale-demo' };
    expect((await contexte.request.post('/api/v1/session', { data: connexion })).ok()).toBe(true);
    const chef = await contexte.newPage();
    const ecritures: string[] = [];
    chef.on('request', (requete) => {
      if (requete.method() !== 'GET') ecritures.push(requete.url());
    });
    await chef.goto(JOURNAL);
    await chef.getByRole('heading', { level: 1 }).waitFor();
    await chef.waitForLoadState('networkidle');
    expect(await chef.locator('body').innerText()).not.toMatch(/attend(ent)? le réseau|Sans réseau/);
    expect(ecritures).toEqual([]);
    expect(await chef.evaluate(countKept)).toBe(10);
    await chef.close();
    expect(await countNotees()).toEqual([1, ...Array<number>(9).fill(0)]);

    await contexte.clearCookies();
    const sienne = { ...connexion, courriel: RRUPN };
    expect((await contexte.request.post('/api/v1/session', { data: sienne })).ok()).toBe(true);
    const retour = await contexte.newPage();
    await retour.goto('/');
    await retour.getByText('10 saisies envoyées').waitFor();
    expect(await retour.evaluate(countKept)).toBe(0);
    expect(await countNotees()).toEqual(Array<number>(10).fill(1));
    await contexte.close();
  });

  it('sends nothing of one person while another tab has signed somebody else in', async () => {
    const { contexte, page } = await scene.open(RRUPN);
    await page.goto(JOURNAL);
    await page.getByRole('button', { name: 'Noter', exact: true }).waitFor();
    await page.route('**/api/v1/**', (route) => route.abort());
    await note(page, 'À personne d’autre');
    await page.getByText('1 saisie attend le réseau').waitFor();
    const connexion = { courriel: 'chef@focale.example', motDePasse: 'focale-demo' };
    expect((await contexte.request.post('/api/v1/session', { data: connexion })).ok()).toBe(true);
    const ecritures: string[] = [];
    page.on('request', (requete) => {
      if (requete.method() === 'POST' && requete.url().endsWith('/journal')) ecritures.push(requete.url());
    });
    await page.unrouteAll();
    const demande = page.waitForResponse((reponse) => reponse.url().endsWith('/api/v1/session') && reponse.ok());
    await page.getByRole('button', { name: 'Envoyer maintenant' }).click();
    await demande;
    await page.getByText('1 saisie attend le réseau').waitFor();
    expect(ecritures).toEqual([]);
    await contexte.close();
  });

  it('opens from everywhere by Alt + J, a letter alone being a letter, and repeats the last one', async () => {
    const { contexte, page, fautes } = await scene.open(RRUPN);
    const film = JOURNAL.replace('journal', 'film');
    await page.goto(film);
    await page.getByRole('heading', { level: 1, name: /faites/ }).waitFor();
    // A page that has just appeared may not listen yet: whoever presses too early presses again.
    await waitFor(async () => {
      await page.keyboard.press('Alt+j');
      return new URL(page.url()).pathname === JOURNAL;
    });
    const duree = page.getByRole('spinbutton', { name: /^Durée/ });
    const isDuree = () => duree.evaluate((champ) => champ === document.activeElement);
    await waitFor(isDuree);
    const libre = page.getByLabel('Note (facultatif)');
    await libre.focus();
    await page.keyboard.press('j');
    expect([await libre.inputValue(), await isDuree()]).toEqual(['j', false]);
    await page.keyboard.press('Alt+j');
    await waitFor(isDuree);
    expect(await libre.inputValue()).toBe('j');

    await page.getByRole('button', { name: '2 h', exact: true }).click();
    const mission = page.getByLabel('Mission (facultatif)');
    expect(await mission.locator('optgroup').first().getAttribute('label')).toBe('Ma lettre de mission');
    await mission.selectOption({ label: 'Veiller à l’affectation des ressources du GAR' });
    expect(await page.getByLabel('Fonction', { exact: true }).inputValue()).toBe('administrer');
    await page.locator('label', { hasText: /^Mots de passe$/ }).click();
    const ecrite = page.waitForResponse((reponse) => reponse.request().method() === 'POST' && reponse.ok());
    await note(page, 'Classe de seconde');
    const corps = (await (await ecrite).json()) as object;
    expect(corps).toMatchObject({ dureeMinutes: 120, etiquettes: ['mots_de_passe'], partagee: false });

    await page.getByRole('button', { name: 'Comme la dernière fois' }).click();
    expect(await duree.inputValue()).toBe('120');
    expect(await page.getByLabel('Note (facultatif)').inputValue()).toBe('Classe de seconde');
    const seconde = page.waitForResponse((reponse) => reponse.request().method() === 'POST' && reponse.ok());
    await page.getByRole('button', { name: 'Noter', exact: true }).click();
    expect(await (await seconde).json()).toMatchObject({ ...corps, id: expect.any(String) });
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('notes a week that comes back by one gesture, shares one that the head then reads, and takes it back', async () => {
    const { contexte, page, fautes } = await scene.open(RRUPN);
    await page.goto(JOURNAL);
    await note(page, 'Café numérique à montrer');
    const ligne = page.getByRole('row', { name: /Café numérique à montrer/ });
    await ligne.getByRole('button', { name: /^partager/ }).click();
    await ligne.getByRole('button', { name: /^ne plus partager/ }).waitFor();
    const chef = await scene.open('chef@focale.example');
    await chef.page.goto(JOURNAL);
    await chef.page.getByText('Café numérique à montrer').first().waitFor();
    expect(await listViolations(chef.page)).toEqual([]);
    await ligne.getByRole('button', { name: /^ne plus partager/ }).click();
    await ligne.getByRole('button', { name: /^partager/ }).waitFor();
    await chef.page.reload();
    await chef.page.getByRole('heading', { name: 'Activités partagées' }).waitFor();
    await chef.page.waitForLoadState('networkidle');
    expect(await chef.page.content()).not.toContain('Café numérique à montrer');

    const semaine = page.getByRole('button', { name: /^noter : / }).first();
    const nom = await semaine.textContent();
    await semaine.click();
    await waitFor(async () => (await page.getByRole('button', { name: nom ?? '', exact: true }).count()) === 0);
    expect(fautes).toEqual([]);
    await chef.contexte.close();
    await contexte.close();
  });
});
