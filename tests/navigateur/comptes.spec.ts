import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { PairSmtp, waitForLien } from '../fabriques/pair-smtp.js';
import { listViolations } from '../harnais/navigateur.js';
import { type Scene, startScene } from '../harnais/scene.js';

const LYCEE = '/etablissements/0990002P/annees/2026-2027';
const AUTRE = '/etablissements/0990009X/annees/2026-2027';
const ADJOINTE = 'maud.tessandier@academie.example';
const MOT_DE_PASSE = 'une phrase assez longue';
const NOUVEAU = 'une autre phrase assez longue';

describe('the life of an account', () => {
  let pair: PairSmtp;
  let scene: Scene;

  beforeAll(async () => {
    pair = await PairSmtp.start();
    scene = await startScene({ SMTP_URL: pair.url });
  });

  afterAll(async () => {
    await scene.close();
    await pair.close();
  });

  async function choose(page: Page, motDePasse: string): Promise<void> {
    await page.getByLabel(/^Mot de passe/).fill(motDePasse);
    await page.getByLabel('Le même mot de passe').fill(motDePasse);
    await page.locator('form').getByRole('button').click();
    await page.waitForURL((url) => !/activation|mot-de-passe/.test(url.pathname));
    await page.getByRole('button', { name: /Mon compte/ }).waitFor();
  }

  /** What axe finds, and what scrolls sideways, at the widths of a desk and of a telephone. */
  async function inspect(page: Page): Promise<string[]> {
    const constats: string[] = [];
    for (const largeur of [1280, 390]) {
      await page.setViewportSize({ width: largeur, height: 900 });
      constats.push(...(await listViolations(page)));
      const deborde = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (deborde > 1) constats.push(`overflows by ${deborde} px at ${largeur}`);
      const { FOCALE_IMAGES: images } = process.env;
      if (images) {
        const nom = new URL(page.url()).pathname.replace(/[^a-z]+/gi, '-');
        await page.screenshot({ path: `${images}/${nom}-${largeur}.png`, fullPage: true });
      }
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    return constats;
  }

  it('begins with the head, who gives an access, and with the link that signs in', async () => {
    const { contexte, page, fautes } = await scene.open('chef@focale.example');
    await page.goto(`${LYCEE}/personnes`);
    await page.getByText('Claire Lenoirel').first().waitFor();
    expect(await inspect(page)).toEqual([]);
    await page.getByRole('button', { name: 'Donner un accès' }).click();
    const dialogue = page.getByRole('dialog');
    await dialogue.getByLabel('Prénom').fill('Maud');
    await dialogue.getByLabel('Nom', { exact: true }).fill('Tessandier');
    await dialogue.getByLabel('Adresse électronique professionnelle').fill(ADJOINTE);
    await dialogue.locator('[name="role"]').selectOption('adjoint');
    expect(await inspect(page)).toEqual([]);
    await dialogue.getByRole('button', { name: 'Inviter' }).click();
    await page.getByRole('link', { name: 'Maud Tessandier' }).waitFor();
    await contexte.close();
    const autre = await scene.open();
    await autre.page.goto(await waitForLien(pair, ADJOINTE, 'activation'));
    await choose(autre.page, MOT_DE_PASSE);
    await autre.page.goto(`${LYCEE}/designations`);
    await autre.page.getByRole('heading', { level: 1 }).waitFor();
    expect([...fautes, ...autre.fautes]).toEqual([]);
    await autre.contexte.close();
  });

  it('goes on when its password is forgotten', async () => {
    const { contexte, page, fautes } = await scene.open();
    await page.goto('/connexion');
    await page.getByRole('link', { name: 'Mot de passe oublié' }).click();
    // The page of signing in stays, with a field of the same name, until the next one is loaded.
    await page.getByRole('heading', { level: 1, name: 'Choisissez un nouveau mot de passe' }).waitFor();
    await page.getByLabel('Adresse électronique professionnelle').fill(ADJOINTE);
    expect(await inspect(page)).toEqual([]);
    await page.getByRole('button', { name: 'Recevoir un lien' }).click();
    await page.getByText('Regardez votre messagerie').waitFor();
    await page.goto(await waitForLien(pair, ADJOINTE, 'mot-de-passe'));
    await page.getByText(ADJOINTE).waitFor();
    expect(await inspect(page)).toEqual([]);
    await choose(page, NOUVEAU);

    const ailleurs = await scene.open();
    const reponse = await ailleurs.contexte.request.post('/api/v1/session', {
      data: { courriel: ADJOINTE, motDePasse: NOUVEAU },
    });
    expect(reponse.status()).toBe(200);
    await page.goto('/compte');
    await page.getByRole('button', { name: /^déconnecter/ }).waitFor();
    expect(await inspect(page)).toEqual([]);
    await page.getByRole('button', { name: /^déconnecter/ }).click();
    await page.getByText('Appareil déconnecté').waitFor();
    expect((await ailleurs.contexte.request.get('/api/v1/session')).status()).toBe(401);
    await page.getByLabel('Mot de passe actuel').fill('pas celui-là');
    await page.getByLabel('Nouveau mot de passe').fill(MOT_DE_PASSE);
    await page.getByLabel('Le même mot de passe').fill(MOT_DE_PASSE);
    await page.getByRole('button', { name: 'Changer de mot de passe' }).click();
    await page.getByText('Ce n’est pas votre mot de passe actuel.').waitFor();
    await page.getByLabel('Mot de passe actuel').fill(NOUVEAU);
    await page.getByRole('button', { name: 'Changer de mot de passe' }).click();
    await page.getByText('Mot de passe changé').first().waitFor();
    expect(fautes.filter((faute) => !faute.includes('status of 400'))).toEqual([]);
    await Promise.all([contexte.close(), ailleurs.contexte.close()]);
  });

  it('ends when the head ends the right, and the person sees nothing any more', async () => {
    const adjointe = await scene.open();
    await adjointe.contexte.request.post('/api/v1/session', { data: { courriel: ADJOINTE, motDePasse: MOT_DE_PASSE } });
    const { contexte, page, fautes } = await scene.open('chef@focale.example');
    await page.goto(`${LYCEE}/personnes`);
    await page.getByRole('link', { name: 'Maud Tessandier' }).click();
    await page.getByRole('heading', { level: 1, name: 'Maud Tessandier' }).waitFor();
    expect(await inspect(page)).toEqual([]);
    await page.getByRole('button', { name: /^mettre fin/ }).click();
    const dialogue = page.getByRole('dialog');
    expect(await dialogue.getByLabel('Sans ce droit à partir du').inputValue()).toBe('2026-11-22');
    expect(await inspect(page)).toEqual([]);
    await dialogue.getByRole('button', { name: 'Mettre fin à ce droit' }).click();
    await page.getByText('retiré aussitôt donné').waitFor();
    expect((await adjointe.contexte.request.get(`/api/v1${LYCEE}/film`)).status()).toBe(404);
    expect(fautes).toEqual([]);
    await Promise.all([contexte.close(), adjointe.contexte.close()]);
  });

  it('follows a school that is handed over, whose former head stays named', async () => {
    const { contexte, page, fautes } = await scene.open('srane@focale.example');
    await page.goto(`${AUTRE}/personnes`);
    await page.getByRole('button', { name: 'Confier l’établissement' }).click();
    const dialogue = page.getByRole('dialog');
    await dialogue.locator('[name="agent.prenom"]').fill('Ada');
    await dialogue.locator('[name="agent.nom"]').fill('Vernois');
    await dialogue.locator('[name="agent.courriel"]').fill('ada.vernois@academie.example');
    await dialogue.locator('[name="prisLe"]').fill('2026-11-22');
    expect(await inspect(page)).toEqual([]);
    await dialogue.getByRole('button', { name: 'Confier l’établissement' }).click();
    await page.getByText('en fonction depuis le 22 novembre 2026').waitFor();
    await page.getByText('Qui dirigeait l’établissement avant').click();
    await page
      .getByText(/au 21 novembre 2026/)
      .first()
      .waitFor();
    expect(await inspect(page)).toEqual([]);
    expect(fautes).toEqual([]);
    await contexte.close();
  });
});
