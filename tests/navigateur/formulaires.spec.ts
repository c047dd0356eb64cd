import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { PairSmtp } from '../fabriques/pair-smtp.js';
import { type Scene, startScene } from '../harnais/scene.js';
import { waitFor } from '../harnais/wait-for.js';
import { type Essai, listLues, prepareEssai } from './formulaires/essai.js';
import { countDemandes, FORMULAIRES, HORS_CADRE } from './formulaires/liste.js';

const WEB = join(import.meta.dirname, '../../apps/web/src');
/** All of them with `npm run essai:formulaires`. */
const JOUES = FORMULAIRES.filter(({ echantillon }) => echantillon ?? process.env['FOCALE_FORMULAIRES'] === 'tous');

describe('every form', () => {
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

  it('is played here, new and to correct: none of the code is left out', () => {
    const sources = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
      .filter((fichier) => fichier.endsWith('.tsx') && !fichier.startsWith('cadres/'))
      .map((fichier) => [fichier, readFileSync(join(WEB, fichier), 'utf8')] as const);
    const code = sources
      .map(([fichier, source]) => [fichier, countDemandes(source)] as const)
      .filter(([, demandes]) => demandes > 0);
    const joues = (cherche: string) => FORMULAIRES.filter(({ fichier }) => fichier === cherche).length;
    expect(code.filter(([fichier, demandes]) => joues(fichier) < demandes)).toEqual([]);
    const connus = new Set(code.map(([fichier]) => fichier));
    expect(FORMULAIRES.filter(({ fichier }) => !connus.has(fichier))).toEqual([]);
    const autres = sources.filter(([, source]) => source.includes('<form')).map(([fichier]) => fichier);
    expect(autres.sort()).toEqual(Object.keys(HORS_CADRE).sort());
  });

  describe.each(JOUES)('$nom', (essaye) => {
    const { compte, local, session, discrete, partage, muette } = essaye;
    const gardee = !local && !session && !discrete;

    async function open(essai: Essai) {
      const fenetre = await scene.open(compte);
      // The browser asks too before it leaves a page that holds something unsaved.
      fenetre.page.on('dialog', (dialogue) => void dialogue.accept());
      await fenetre.page.goto(essai.page);
      return { ...fenetre, formulaire: await essai.open(fenetre.page, fenetre.contexte) };
    }

    const nextEcrit = (page: Page, essai: Essai) =>
      page.waitForResponse((reponse) => essai.isEcriture(reponse.request()) && reponse.status() < 300);

    /** What a write holds of a field: in its answer, or in what was sent where the answer says nothing of it, or too much. */
    const readEcrit = async (ecrit: Awaited<ReturnType<typeof nextEcrit>>, nom: string): Promise<string[]> =>
      listLues((muette ?? local) ? ecrit.request().postDataJSON() : await ecrit.json(), nom);

    /** Until a save is said, or has closed its form. */
    const waitForFin = (page: Page, formulaire: Locator) =>
      Promise.race([
        page.getByRole('status').getByText(/./).first().waitFor(),
        formulaire.waitFor({ state: 'detached' }),
      ]);

    if (!local)
      it('shows each refusal of the server on its field, focused, and loses nothing', async () => {
        const essai = await prepareEssai(scene, pair, essaye);
        const { contexte, page, formulaire } = await open(essai);
        await essai.fill(formulaire, 1);
        const noms = await formulaire
          .locator('[name]')
          .evaluateAll((champs) => [...new Set(champs.map((element) => element.getAttribute('name') ?? ''))]);
        expect(noms).toContain(essai.nom());
        let refuse = '';
        await page.route('**/api/v1/**', (route) =>
          essai.isEcriture(route.request())
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
          await essai.save(formulaire).click();
          await formulaire.getByText(`Refus de ${refuse}.`, { exact: true }).waitFor();
          expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(refuse);
        }
        expect(await essai.read(formulaire)).toBe(essai.valeur(1));
        await contexte.close();
      });

    if (gardee)
      it('asks before the page is left, and gives back after a reload what was not saved', async () => {
        const essai = await prepareEssai(scene, pair, essaye);
        const { contexte, page } = await open(essai);
        const ailleurs = (url: URL) => url.pathname !== essai.page;
        // From here on there is a page to go to by the browser's own buttons, which no dialog hides.
        await page.goto(essai.page);
        /** The address changes before the page does, and what the page shows comes after it. */
        const settle = async (): Promise<void> => {
          await page.getByRole('heading', { level: 1 }).waitFor();
          let [lu, fois] = ['', 0];
          await waitFor(async () => {
            const avant = lu;
            lu = await page.innerText('body');
            fois = lu === avant ? fois + 1 : 0;
            return fois > 8;
          });
        };
        const goBack = async (): Promise<void> => {
          await page.goBack();
          await page.waitForURL((url) => !ailleurs(url));
          await settle();
        };
        /** The home leads on to the one of this person. */
        const waitForHome = async (): Promise<void> => {
          await page.waitForURL((url) => ailleurs(url) && url.pathname !== '/');
          await settle();
        };
        await page.getByRole('link', { name: /^Focale/ }).click();
        await waitForHome();
        await goBack();
        const formulaire = await essai.open(page, contexte);
        await essai.fill(formulaire, 2);
        await page.evaluate(() => history.forward());
        const question = page.getByRole('dialog', { name: 'Votre saisie n’est pas enregistrée' });
        await question.getByRole('button', { name: 'Rester sur la page' }).click();
        expect(await essai.read(formulaire)).toBe(essai.valeur(2));

        await page.waitForFunction((texte) => JSON.stringify(localStorage).includes(texte), essai.valeur(2));
        await page.reload();
        const repris = await essai.open(page, contexte);
        await repris.getByRole('button', { name: 'Reprendre cette saisie' }).click();
        expect(await essai.read(repris)).toBe(essai.valeur(2));

        await page.evaluate(() => history.forward());
        await question.getByRole('button', { name: 'Partir en l’effaçant' }).click();
        await waitForHome();
        await goBack();
        const vide = await essai.open(page, contexte);
        expect(await vide.getByText('Une saisie n’a pas été enregistrée').count()).toBe(0);
        await contexte.close();
      });

    it('saves once however often it is asked to, after a sign-in over the page when the session is gone', async () => {
      const essai = await prepareEssai(scene, pair, essaye);
      const { contexte, page, formulaire } = await open(essai);
      const ecrites: string[] = [];
      page.on('response', (reponse) => {
        if (essai.isEcriture(reponse.request()) && reponse.ok()) ecrites.push(reponse.url());
      });
      await essai.fill(formulaire, 3);
      if (!session) await contexte.clearCookies();
      const ecrit = nextEcrit(page, essai);
      await essai.save(formulaire).dblclick();
      if (!session) {
        const connexion = page.getByRole('dialog', { name: 'Votre session a expiré' });
        await connexion.getByLabel('Mot de passe').fill('focale-demo');
        await connexion.getByRole('button', { name: 'Se connecter' }).click();
      }
      const lues = await readEcrit(await ecrit, essai.nom());
      expect(lues).toContain(essai.valeur(3));
      if (local) expect(lues.filter((lue) => lue === essai.valeur(3))).toHaveLength(1);
      await waitForFin(page, formulaire);

      const second = await prepareEssai(scene, pair, essaye);
      if (session === 'aucune') await contexte.clearCookies();
      await page.goto(second.page);
      const suivant = await second.open(page, contexte);
      expect(await suivant.getByText('Une saisie n’a pas été enregistrée').count()).toBe(0);
      await second.fill(suivant, 4);
      // In a text of several lines, Enter is one more line; a list or a choice is opened by it.
      const ligne = suivant.locator(`input[name="${second.nom()}"]:not([type=radio])`);
      await ((await ligne.count()) > 0 ? ligne : second.save(suivant)).focus();
      const fait = nextEcrit(page, second);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      expect(await readEcrit(await fait, second.nom())).toContain(second.valeur(4));
      await waitForFin(page, suivant);
      if (!local) expect(ecrites).toHaveLength(2);
      await contexte.close();
    });

    if (partage === 'fusion')
      it('merges what two people change apart, and asks when they change the same', async () => {
        const essai = await prepareEssai(scene, pair, essaye);
        const [un, deux] = [await open(essai), await open(essai)];
        if (essai.nom(1) !== essai.nom(0)) {
          await essai.fill(un.formulaire, 5, 0);
          await essai.fill(deux.formulaire, 6, 1);
          const premier = nextEcrit(un.page, essai);
          await essai.save(un.formulaire).click();
          await premier;
          const second = nextEcrit(deux.page, essai);
          await essai.save(deux.formulaire).click();
          const ecrit = await second;
          expect(await readEcrit(ecrit, essai.nom(0))).toContain(essai.valeur(5, 0));
          expect(await readEcrit(ecrit, essai.nom(1))).toContain(essai.valeur(6, 1));
        }
        const meme = await prepareEssai(scene, pair, essaye);
        await Promise.all([un.page.goto(meme.page), deux.page.goto(meme.page)]);
        const mien = await meme.open(deux.page, deux.contexte);
        const leur = await meme.open(un.page, un.contexte);
        await meme.fill(leur, 7);
        await meme.fill(mien, 8);
        const avant = nextEcrit(un.page, meme);
        await meme.save(leur).click();
        await avant;
        await meme.save(mien).click();
        await mien.getByText('Quelqu’un a modifié la même chose entre-temps').waitFor();
        await mien.getByRole('button', { name: /^Garder la mienne/ }).click();
        const dernier = nextEcrit(deux.page, meme);
        await meme.save(mien).click();
        expect(await readEcrit(await dernier, meme.nom())).toContain(meme.valeur(8));
        await Promise.all([un.contexte.close(), deux.contexte.close()]);
      });

    if (partage === 'relue')
      it('is decided once by two people: the second is told, and what was typed stays', async () => {
        const essai = await prepareEssai(scene, pair, essaye);
        const [un, deux] = [await open(essai), await open(essai)];
        await essai.fill(un.formulaire, 7);
        await essai.fill(deux.formulaire, 8);
        const premier = nextEcrit(un.page, essai);
        await essai.save(un.formulaire).click();
        await premier;
        await essai.save(deux.formulaire).click();
        await deux.formulaire.getByText('Modifié entre-temps').waitFor();
        expect(await essai.read(deux.formulaire)).toBe(essai.valeur(8));
        await Promise.all([un.contexte.close(), deux.contexte.close()]);
      });
  });
});
