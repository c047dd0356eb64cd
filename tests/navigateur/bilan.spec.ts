import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { listViolations } from '../harnais/navigateur.js';
import { type Scene, startScene } from '../harnais/scene.js';
import { waitFor } from '../harnais/wait-for.js';

const ECOLE = '/etablissements/0990002P/annees/2026-2027';
const MOI = `${ECOLE}/bilans/moi`;
const RRUPN = 'rrupn@focale.example';
const CHEF = 'chef@focale.example';

interface Lu {
  readonly agent: { readonly id: string };
  readonly etat: string;
  readonly blocs: readonly { readonly code: string; readonly contenu: unknown; readonly rang: number }[];
}

describe('the bilan of a RRUPN', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await startScene();
  });

  afterAll(async () => {
    await scene.close();
  });

  const tellBloc = async (code: string): Promise<string> => {
    const { blocs } = await scene.read<Lu>(RRUPN, MOI);
    return JSON.stringify(blocs.find((bloc) => bloc.code === code)?.contenu);
  };

  const toBloc = (page: Page, titre: string): Locator => page.getByRole('article', { name: titre, exact: true });

  /** Opens the editor of a block; its text has the focus. */
  const write = async (page: Page, titre: string): Promise<Locator> => {
    const bloc = toBloc(page, titre);
    await bloc.getByRole('button', { name: /^(Écrire moi-même|Réécrire|Reprendre) / }).click();
    const texte = bloc.getByRole('textbox', { name: titre });
    await texte.waitFor();
    return texte;
  };

  it('is written by keyboard alone, saved by itself, and found again', async () => {
    const { contexte, page, fautes } = await scene.open(RRUPN);
    await page.goto(MOI);
    await page.getByRole('heading', { level: 1, name: /^Votre bilan est déjà écrit à \d+ %/ }).waitFor();
    const texte = await write(page, 'Difficultés');
    await page.keyboard.type('Le wifi du bâtiment B');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Shift+Digit8');
    await page.keyboard.type('coupures');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('lenteurs');
    expect(await texte.locator('ul > li').allInnerTexts()).toEqual(['coupures', 'lenteurs']);
    expect(await texte.locator('strong').innerText()).toBe('lenteurs');

    // The toolbar is one stop: Alt+F10 goes there, arrows move in it, Escape comes back.
    await page.keyboard.press('Alt+F10');
    const nomDuFocus = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await nomDuFocus()).toBe('Titre');
    await page.keyboard.press('ArrowLeft');
    expect(await nomDuFocus()).toBe('Rétablir');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    expect(await nomDuFocus()).toBe('Sous-titre');
    await page.keyboard.press('Escape');
    expect(await texte.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await listViolations(page)).toEqual([]);

    // Out of a table, Tab leaves the text.
    await page.keyboard.press('Tab');
    expect(await texte.evaluate((element) => element === document.activeElement)).toBe(false);
    await page.getByText(/^Enregistré à /).waitFor();
    await page.reload();
    await toBloc(page, 'Difficultés').getByText('lenteurs').waitFor();
    expect(await tellBloc('difficultes')).toContain('"text":"coupures"');
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('holds tables: from cell to cell by Tab, out of them by Escape and Tab', async () => {
    const { contexte, page, fautes } = await scene.open(RRUPN);
    await page.goto(MOI);
    const texte = await write(page, 'Usages du numérique');
    await page.keyboard.press('Alt+Shift+KeyT');
    await page.keyboard.type('Classe');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Usage');
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Heures');
    expect(await texte.locator('th').allInnerTexts()).toEqual(['Classe', 'Usage', 'Heures']);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await texte.evaluate((element) => element.contains(document.activeElement))).toBe(false);
    await page.getByText(/^Enregistré à /).waitFor();
    await toBloc(page, 'Usages du numérique')
      .getByRole('button', { name: /^Terminer/ })
      .click();
    const entetes = toBloc(page, 'Usages du numérique').locator('th[scope="col"]');
    expect(await entetes.allInnerTexts()).toEqual(['Classe', 'Usage', 'Heures']);
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('takes what is pasted from Word as lists and words, and the policy of the page has nothing to refuse', async () => {
    const { contexte, page, fautes } = await scene.open(RRUPN);
    await page.goto(MOI);
    const texte = await write(page, 'L’an prochain');
    await page.keyboard.press('Control+a');
    await texte.evaluate((element) => {
      const ligne = (mots: string) =>
        `<p class=MsoListParagraph style='margin-left:36pt;text-indent:-18pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span style='font-weight:bold;color:red'>${mots}</span><o:p></o:p></p>`;
      const colle = new DataTransfer();
      colle.setData(
        'text/html',
        `<html><body><!--StartFragment-->${ligne('Pix')}${ligne('ENT')}<!--EndFragment--></body></html>`,
      );
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: colle, bubbles: true, cancelable: true }));
    });
    expect(await texte.locator('ul > li > p > strong').allInnerTexts()).toEqual(['Pix', 'ENT']);
    expect(await texte.innerHTML()).not.toMatch(/style=|mso|·/i);
    await page.getByText(/^Enregistré à /).waitFor();
    expect(await tellBloc('suite')).toContain('"text":"Pix"');
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('loses nothing without network: kept on the device, found again after the page was closed, then saved', async () => {
    const { contexte, page } = await scene.open(RRUPN);
    await page.goto(MOI);
    await contexte.route('**/bilans/**', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.fallback(),
    );
    await write(page, 'Difficultés');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Écrit sans réseau.');
    await page.getByText(/gardé sur cet appareil/).waitFor();
    expect(await tellBloc('difficultes')).not.toContain('sans réseau');
    await page.close();
    await contexte.unrouteAll();
    const retour = await contexte.newPage();
    await retour.goto(MOI);
    await toBloc(retour, 'Difficultés').getByText('Écrit sans réseau.').waitFor();
    // It may have left with the page already.
    await waitFor(async () => (await tellBloc('difficultes')).includes('Écrit sans réseau.'));
    const gardes = () => Object.keys(localStorage).filter((cle) => cle.startsWith('focale.brouillon.')).length;
    await waitFor(async () => (await retour.evaluate(gardes)) === 0);
    await contexte.close();
  });

  it('written in two windows takes both blocks, and shows both texts of the same one', async () => {
    const [un, autre] = [await scene.open(RRUPN), await scene.open(RRUPN)];
    await un.page.goto(MOI);
    await autre.page.goto(MOI);
    await write(autre.page, 'RGPD');
    await write(un.page, 'Difficultés');
    await un.page.keyboard.type('Première fenêtre. ');
    await un.page.getByText(/^Enregistré à /).waitFor();

    // Another block: nobody is asked anything.
    await autre.page.keyboard.type('Bloc voisin. ');
    await autre.page.getByText(/^Enregistré à /).waitFor();
    expect(await tellBloc('rgpd')).toContain('Bloc voisin.');

    // The same one.
    await un.page.keyboard.type('Suite de la première. ');
    await waitFor(async () => (await tellBloc('difficultes')).includes('Suite de la première.'));
    await write(autre.page, 'Difficultés');
    await autre.page.keyboard.type('Seconde fenêtre. ');
    const bloc = toBloc(autre.page, 'Difficultés');
    await bloc.getByText('Ce bloc a été modifié ailleurs entre-temps').waitFor();
    await bloc.getByText(/Suite de la première/).waitFor();
    expect(await listViolations(autre.page)).toEqual([]);
    expect(await tellBloc('difficultes')).not.toContain('Seconde fenêtre.');
    await bloc.getByRole('button', { name: /^Garder les deux/ }).click();
    await waitFor(async () => (await tellBloc('difficultes')).includes('Seconde fenêtre.'));
    expect(await tellBloc('difficultes')).toContain('Suite de la première.');
    await un.contexte.close();
    await autre.contexte.close();
  });

  it('shows a figure that moved beside the text, which changes when its author says so', async () => {
    const { contexte, page, fautes } = await scene.open(RRUPN);
    await page.goto(MOI);
    await write(page, 'Informations relayées');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Et cela continue.');
    await page.getByText(/^Enregistré à /).waitFor();
    const activite = { date: '2026-11-20', fonction: 'conseiller', dureeMinutes: 30, etiquettes: ['information'] };
    expect((await contexte.request.post(`/api/v1${ECOLE}/journal`, { data: activite })).status()).toBe(201);
    await page.reload();
    const bloc = toBloc(page, 'Informations relayées');
    const mettre = bloc.getByRole('button', { name: /^Mettre / }).first();
    await mettre.waitFor();
    const avant = await tellBloc('informations');
    await bloc.locator('.chiffre-bouge').first().waitFor();
    expect(await listViolations(page)).toEqual([]);
    const nombre = await bloc.getByRole('button', { name: /^Mettre / }).count();
    await mettre.click();
    await waitFor(async () => (await bloc.getByRole('button', { name: /^Mettre / }).count()) === nombre - 1);
    await page.getByText(/^Enregistré à /).waitFor();
    expect(await tellBloc('informations')).not.toBe(avant);
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('moves its blocks, hides them, is commented, handed in, sent back with a reason, validated: then it is only read', async () => {
    const { contexte, page, fautes } = await scene.open(RRUPN);
    await page.goto(MOI);
    await toBloc(page, 'RGPD')
      .getByRole('button', { name: /^Monter/ })
      .click();
    await toBloc(page, 'RGPD')
      .getByRole('button', { name: /^Masquer/ })
      .click();
    await page.getByText(/^Enregistré à /).waitFor();
    const { agent, blocs } = await scene.read<Lu>(RRUPN, MOI);
    expect(blocs.find(({ code }) => code === 'rgpd')?.rang).toBe(8);
    await toBloc(page, 'RGPD')
      .getByRole('button', { name: /^Montrer/ })
      .click();

    const direction = await scene.open(CHEF, { largeur: 390 });
    const chef = direction.page;
    await chef.goto(`${ECOLE}/bilans/${agent.id}`);
    await chef.getByRole('button', { name: 'Commenter : RGPD' }).click();
    await chef.getByRole('textbox', { name: 'Commentaire' }).fill('Pouvez-vous dire quels registres ?');
    await chef.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await chef.getByText('Pouvez-vous dire quels registres ?', { exact: true }).waitFor();
    expect(await listViolations(chef)).toEqual([]);

    await page.reload();
    await page.getByRole('button', { name: /^C’est traité/ }).click();
    await page.getByText('1 commentaire traité').waitFor();
    await page.getByRole('button', { name: 'Remettre' }).click();
    await page.getByRole('heading', { level: 1, name: /est remis/ }).waitFor();
    expect(await page.getByRole('button', { name: /^Réécrire/ }).count()).toBe(0);

    await chef.reload();
    await chef.getByRole('button', { name: 'Renvoyer' }).click();
    await chef.getByLabel('Motif').fill('Dites les registres.');
    await chef.getByRole('dialog').getByRole('button', { name: 'Renvoyer' }).click();
    await chef.getByRole('heading', { level: 1, name: /est déjà écrit/ }).waitFor();
    await page.reload();
    await page.getByText('Dites les registres.').waitFor();
    await page.getByRole('button', { name: 'Remettre' }).click();
    await page.getByRole('heading', { level: 1, name: /est remis/ }).waitFor();
    await chef.reload();
    await chef.getByRole('button', { name: 'Valider' }).click();
    await chef.getByRole('heading', { level: 1, name: /est validé/ }).waitFor();
    await chef.getByRole('button', { name: 'Historique' }).click();
    await chef.getByText(/^Édition 1/).waitFor();
    expect(await listViolations(chef)).toEqual([]);
    expect([...fautes, ...direction.fautes]).toEqual([]);
    await direction.contexte.close();
    await contexte.close();
  });
});
