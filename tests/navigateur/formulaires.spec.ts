import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page, Request } from 'playwright-core';
import { type Scene, startScene } from '../harnais/scene.js';
import { fillFormulaire, type FormulaireEssaye, FORMULAIRES, NON_JOUES, openFormulaire } from './formulaires.js';

const WEB = join(import.meta.dirname, '../../apps/web/src');
/** All of them with `npm run essai:formulaires`. */
const JOUES = FORMULAIRES.filter(({ echantillon }) => echantillon ?? process.env['FOCALE_FORMULAIRES'] === 'tous');
const isEcriture = (requete: Request): boolean =>
  ['POST', 'PUT', 'PATCH'].includes(requete.method()) && !requete.url().endsWith('/session');

const save = (formulaire: Locator, { action }: FormulaireEssaye): Locator =>
  formulaire.getByRole('button', { name: action, exact: true });

const nextEcrit = (page: Page) =>
  page.waitForResponse((reponse) => isEcriture(reponse.request()) && reponse.status() < 300);

describe('every form', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await startScene();
  });

  afterAll(async () => {
    await scene.close();
  });

  async function open(essai: FormulaireEssaye) {
    const fenetre = await scene.open(essai.compte);
    // The browser asks too before it leaves a page that holds something unsaved.
    fenetre.page.on('dialog', (dialogue) => void dialogue.accept());
    await fenetre.page.goto(essai.page);
    return { ...fenetre, formulaire: await openFormulaire(fenetre.page, essai) };
  }

  it('is played here: none of the code is left out', () => {
    const fichiers = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
      .filter((fichier) => fichier.endsWith('.tsx') && !fichier.startsWith('cadres/'))
      .filter((fichier) => readFileSync(join(WEB, fichier), 'utf8').includes('useFormulaire({'));
    expect([...new Set([...FORMULAIRES.map(({ fichier }) => fichier), ...Object.keys(NON_JOUES)])].sort()).toEqual(
      fichiers.sort(),
    );
  });

  describe.each(JOUES)('$nom', (essai) => {
    const [champ] = essai.textes;

    it('shows each refusal of the server on its field, focused, and loses nothing', async () => {
      const { contexte, page, formulaire } = await open(essai);
      await fillFormulaire(formulaire, essai, '2026-09-01');
      const noms = await formulaire
        .locator('[name]')
        .evaluateAll((champs) => [...new Set(champs.map((element) => element.getAttribute('name') ?? ''))]);
      expect(noms.length).toBeGreaterThan(1);
      let refuse = '';
      await page.route('**/api/v1/**', (route) =>
        isEcriture(route.request())
          ? route.fulfill({
              status: 400,
              contentType: 'application/problem+json',
              body: JSON.stringify({
                title: 'Saisie refusée',
                status: 400,
                code: 'saisie.invalide',
                erreurs: [{ champ: refuse, message: `Refus de ${refuse}.` }],
              }),
            })
          : route.fallback(),
      );
      for (refuse of noms) {
        await save(formulaire, essai).click();
        await formulaire.getByText(`Refus de ${refuse}.`, { exact: true }).waitFor();
        expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(refuse);
      }
      expect(await formulaire.locator(`[name="${champ}"]`).inputValue()).toBe('2026-09-01');
      await contexte.close();
    });

    it('asks before the page is left, and gives back after a reload what was not saved', async () => {
      const { contexte, page } = await open(essai);
      const ailleurs = (url: URL) => url.pathname !== essai.page;
      // From here on there is a page to go to by the browser's own buttons, which no dialog hides.
      await page.goto(essai.page);
      await page.getByRole('link', { name: /^Focale/ }).click();
      await page.waitForURL(ailleurs);
      // The home may lead on to the one of this person.
      await page.waitForLoadState('networkidle');
      await page.goBack();
      const formulaire = await openFormulaire(page, essai);
      await fillFormulaire(formulaire, essai, '2026-09-02');
      await page.evaluate(() => history.forward());
      const question = page.getByRole('dialog', { name: 'Votre saisie n’est pas enregistrée' });
      await question.getByRole('button', { name: 'Rester sur la page' }).click();
      expect(await formulaire.locator(`[name="${champ}"]`).inputValue()).toBe('2026-09-02');

      await page.waitForFunction((texte) => JSON.stringify(localStorage).includes(texte), '2026-09-02');
      await page.reload();
      const repris = await openFormulaire(page, essai);
      await repris.getByRole('button', { name: 'Reprendre cette saisie' }).click();
      expect(await repris.locator(`[name="${champ}"]`).inputValue()).toBe('2026-09-02');

      await page.evaluate(() => history.forward());
      await question.getByRole('button', { name: 'Partir en l’effaçant' }).click();
      await page.waitForURL(ailleurs);
      await page.waitForLoadState('networkidle');
      await page.goBack();
      const vide = await openFormulaire(page, essai);
      expect(await vide.getByText('Une saisie n’a pas été enregistrée').count()).toBe(0);
      await contexte.close();
    });

    it('saves once however often it is asked to, after a sign-in over the page when the session is gone', async () => {
      const { contexte, page, formulaire } = await open(essai);
      const ecrites: string[] = [];
      page.on('response', (reponse) => {
        if (isEcriture(reponse.request()) && reponse.ok()) ecrites.push(reponse.url());
      });
      await fillFormulaire(formulaire, essai, '2026-09-03');
      await contexte.clearCookies();
      await save(formulaire, essai).dblclick();
      const connexion = page.getByRole('dialog', { name: 'Votre session a expiré' });
      await connexion.getByLabel('Mot de passe').fill('focale-demo');
      const ecrit = nextEcrit(page);
      await connexion.getByRole('button', { name: 'Se connecter' }).click();
      expect(JSON.stringify(await (await ecrit).json())).toContain('2026-09-03');
      await page.getByRole('status').getByText(/./).first().waitFor();

      await page.goto(essai.page);
      const suivant = await openFormulaire(page, essai);
      expect(await suivant.getByText('Une saisie n’a pas été enregistrée').count()).toBe(0);
      await fillFormulaire(suivant, essai, '2026-09-04');
      // In a text of several lines, Enter is one more line.
      const lignes = (await suivant.locator(`textarea[name="${champ}"]`).count()) > 0;
      await (lignes ? save(suivant, essai) : suivant.locator(`[name="${champ}"]`)).focus();
      const fait = nextEcrit(page);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await fait;
      await page.getByRole('status').getByText(/./).first().waitFor();
      expect(ecrites).toHaveLength(2);
      await contexte.close();
    });

    if (essai.partage)
      it('merges what two people change apart, and asks when they change the same', async () => {
        const [un, deux] = [await open(essai), await open(essai)];
        const { formulaire, page } = deux;
        await fillFormulaire(un.formulaire, essai, '2026-09-05', 0);
        await fillFormulaire(formulaire, essai, '2026-09-06', 1);
        const premier = nextEcrit(un.page);
        await save(un.formulaire, essai).click();
        await premier;
        const second = nextEcrit(page);
        await save(formulaire, essai).click();
        const [a, b] = essai.textes;
        expect(await (await second).json()).toMatchObject({ [a]: '2026-09-05', [b]: '2026-09-06' });

        await Promise.all([un.page.goto(essai.page), page.goto(essai.page)]);
        const [mien, leur] = [await openFormulaire(page, essai), await openFormulaire(un.page, essai)];
        await fillFormulaire(leur, essai, '2026-09-07', 0);
        await fillFormulaire(mien, essai, '2026-09-08', 0);
        const avant = nextEcrit(un.page);
        await save(leur, essai).click();
        await avant;
        await save(mien, essai).click();
        await mien.getByText('Quelqu’un a modifié la même chose entre-temps').waitFor();
        await mien.getByRole('button', { name: /^Garder la mienne/ }).click();
        const dernier = nextEcrit(page);
        await save(mien, essai).click();
        expect(await (await dernier).json()).toMatchObject({ [a]: '2026-09-08', [b]: '2026-09-06' });
        await Promise.all([un.contexte.close(), deux.contexte.close()]);
      });
  });
});
