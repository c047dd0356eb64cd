import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { listViolations } from '../harnais/navigateur.js';
import { type Scene, startScene } from '../harnais/scene.js';
import { waitFor } from '../harnais/wait-for.js';
import { FILM, type Ligne, openFilm, readLignes } from './film-ouvert.js';

describe('a school lives with its film', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await startScene();
  });

  afterAll(async () => {
    await scene.close();
  });

  /** Lines that a bulk change may take, of one theme. */
  const listLibres = (lignes: readonly Ligne[], theme: string): Ligne[] =>
    lignes.filter((ligne) => ligne.theme === theme && ligne.actionsPossibles.includes('sans_objet'));

  const isWritten = (page: Page) => page.waitForResponse((r) => r.request().method() === 'PATCH' && r.ok());

  it('ticks what is to be done now where it stands, keeps the focus there, and takes it back', async () => {
    const { contexte, page, fautes } = await openFilm(scene);
    const maintenant = page.getByRole('region', { name: 'À faire maintenant' });
    const premiere = maintenant.getByRole('checkbox').first();
    await maintenant
      .getByText(/en retard de \d+ jours/)
      .first()
      .waitFor();
    const nom = await premiere.getAttribute('aria-label');
    const [avant] = (await page.getByRole('heading', { level: 1 }).innerText()).split(' ');
    const ecrite = isWritten(page);
    await premiere.click();
    await ecrite;
    await page.getByRole('heading', { level: 1, name: new RegExp(`^${Number(avant) + 1} actions faites`) }).waitFor();
    expect(await premiere.getAttribute('aria-checked')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(nom);
    const revenue = isWritten(page);
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await revenue;
    await page.getByRole('heading', { level: 1, name: new RegExp(`^${avant} actions faites`) }).waitFor();
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('keeps every one of several quick ticks, written one after the other', async () => {
    const { contexte, page, fautes } = await openFilm(scene, 'rrupn@focale.example', '?periode=5');
    await page.getByRole('heading', { level: 2, name: /^Mai/ }).waitFor();
    const cases = page.locator('.lignes-du-film').getByRole('checkbox', { checked: false });
    const noms = (await Promise.all([0, 1, 2].map((rang) => cases.nth(rang).getAttribute('aria-label')))).map(String);
    for (const tour of ['fait', 'a_faire']) {
      for (const name of noms)
        await page.locator('.lignes-du-film').getByRole('checkbox', { name, exact: true }).click();
      await waitFor(async () => {
        const lignes = await readLignes(page);
        const statuts = noms.map((nom) => lignes.find(({ intitule }) => nom.endsWith(intitule))?.statut);
        return statuts.every((statut) => statut === tour);
      });
      for (const name of noms) {
        const coche = page.locator('.lignes-du-film').getByRole('checkbox', { name, exact: true });
        expect(await coche.getAttribute('aria-checked')).toBe(String(tour === 'fait'));
      }
    }
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('changes several lines at once and puts all of them back; tells line by line what refused', async () => {
    const { contexte, page, fautes } = await openFilm(scene, 'rrupn@focale.example', '?vue=theme');
    const avant = listLibres(await readLignes(page), 'GAR');
    expect(avant.length).toBeGreaterThan(1);
    const readStatuts = async () => {
      const lignes = await readLignes(page);
      return avant.map(({ code }) => lignes.find((ligne) => ligne.code === code)?.statut);
    };
    await page.getByRole('button', { name: /changer plusieurs lignes/ }).click();
    await page.getByRole('checkbox', { name: /^Tout sélectionner : GAR/ }).check();
    const barre = page.getByRole('region', { name: 'Changer les lignes choisies' });
    await barre.getByRole('button', { name: 'Sans objet…' }).click();
    await barre.getByRole('textbox', { name: /Pourquoi/ }).fill('Le GAR est en travaux');
    await barre.getByRole('button', { name: 'Enregistrer' }).click();
    await barre.getByText(/lignes? changées?/).waitFor();
    expect(new Set(await readStatuts())).toEqual(new Set(['sans_objet']));
    await barre.getByRole('button', { name: 'Annuler cette modification' }).click();
    await barre.getByText(/revenues comme avant/).waitFor();
    expect(await readStatuts()).toEqual(avant.map(({ statut }) => statut));

    // A colleague is faster on one of them: nothing of the lot goes through, and that line says so.
    const [disputee] = listLibres(await readLignes(page), 'GAR');
    await page.request.patch(`/api/v1${FILM}/actions/${disputee?.code}`, {
      data: { statut: disputee?.statut, commentaire: 'Vu entre-temps', version: disputee?.version },
    });
    await barre.getByRole('button', { name: 'En cours' }).click();
    await page.locator('.refus-ligne').first().waitFor();
    expect(await readStatuts()).toEqual(avant.map(({ statut }) => statut));
    await barre.getByRole('button', { name: 'tout désélectionner' }).click();

    // Shift picks everything in between.
    const cases = page.getByRole('checkbox', { name: /^Choisir/ });
    await cases.nth(0).click();
    await cases.nth(3).click({ modifiers: ['Shift'] });
    await barre.getByText('4 lignes choisies').waitFor();
    expect(await listViolations(page)).toEqual([]);
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('says who takes a line in charge, comments it, proves it by a link and a file, and tells its history', async () => {
    const { contexte, page, fautes } = await openFilm(scene, 'chef@focale.example');
    await page.getByLabel(/Chercher une action/).fill('comptes depuis l’interface');
    const ligne = page.locator('.ligne-film');
    // The address changes before the list does.
    await waitFor(async () => (await ligne.count()) === 1);
    await ligne.getByRole('button', { name: /^détail/ }).click();
    await ligne.getByLabel('Qui s’en charge').selectOption({ label: 'Quelqu’un d’autre…' });
    await ligne.getByLabel('Son nom').fill('Noé Belvaude');
    const charge = isWritten(page);
    await ligne.getByRole('button', { name: 'Enregistrer la personne' }).click();
    await charge;
    await ligne.getByRole('textbox', { name: /^Commentaire/ }).fill('Deux classes restent à voir');
    const commentaire = isWritten(page);
    await ligne.getByRole('button', { name: 'Enregistrer le commentaire' }).click();
    await commentaire;

    await ligne.getByRole('button', { name: 'Joindre une preuve' }).click();
    await ligne.locator('label', { hasText: 'Un lien' }).click();
    await ligne.getByLabel('Adresse').fill('https://college.example/comptes');
    await ligne.getByLabel('Ce que c’est').fill('Page des comptes');
    await ligne.getByRole('button', { name: 'Joindre', exact: true }).click();
    await ligne.getByRole('link', { name: /Page des comptes/ }).waitFor();
    await ligne.getByRole('button', { name: 'Joindre une preuve' }).click();
    await ligne
      .getByLabel('Fichier', { exact: false })
      .last()
      .setInputFiles({
        name: 'releve.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
      });
    await ligne.getByRole('button', { name: 'Joindre', exact: true }).click();
    await ligne.getByRole('link', { name: 'releve' }).waitFor();

    await ligne.getByRole('button', { name: 'retirer la preuve releve' }).click();
    await ligne.getByRole('link', { name: 'releve' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await ligne.getByRole('link', { name: 'releve' }).waitFor();

    await ligne.getByText('Historique de cette ligne').click();
    await ligne
      .getByText(/en charge : Noé Belvaude/)
      .first()
      .waitFor();
    expect(await listViolations(page)).toEqual([]);
    const ecrite = (await readLignes(page)).find(({ charge: c }) => c?.nom === 'Noé Belvaude');
    expect(ecrite).toMatchObject({ commentaire: 'Deux classes restent à voir', preuves: 2 });
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  describe('by the keyboard alone', () => {
    /** Presses Tab until the focus is there. @throws when it never comes */
    async function tabTo(page: Page, cible: Locator, touche = 'Tab'): Promise<void> {
      await cible.waitFor();
      for (let pas = 0; pas < 250; pas += 1) {
        if (await cible.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press(touche);
      }
      throw new Error('The keyboard never came there.');
    }

    it('skips to the content, ticks, opens a line, changes its state, searches, changes several lines', async () => {
      const { contexte, page, fautes } = await openFilm(scene);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu');

      const cellule = page.getByRole('checkbox', { name: /^Faite : Repérer les élèves/ });
      await tabTo(page, cellule);
      const cochee = isWritten(page);
      await page.keyboard.press('Space');
      await cochee;
      expect(await cellule.getAttribute('aria-checked')).toBe('true');
      expect(await cellule.evaluate((element) => element === document.activeElement)).toBe(true);
      const decochee = isWritten(page);
      await page.keyboard.press('Space');
      await decochee;

      const ligne = page.locator('.ligne-film', { hasText: 'Repérer les élèves' });
      await tabTo(page, ligne.getByRole('button', { name: /^détail/ }));
      await page.keyboard.press('Enter');
      const sansObjet = ligne.getByRole('button', { name: 'Sans objet', exact: true });
      await tabTo(page, sansObjet);
      await page.keyboard.press('Enter');
      await ligne.getByRole('textbox', { name: /Pourquoi/ }).waitFor();
      await page.keyboard.type('Pas de certification cette année');
      const motivee = isWritten(page);
      await page.keyboard.press('Enter');
      await motivee;
      await ligne.getByText('Raison : Pas de certification cette année').waitFor();
      const aFaire = ligne.getByRole('button', { name: 'À faire', exact: true });
      await tabTo(page, aFaire);
      const remise = isWritten(page);
      await page.keyboard.press('Space');
      await remise;
      expect(await aFaire.getAttribute('aria-pressed')).toBe('true');
      expect(await aFaire.evaluate((element) => element === document.activeElement)).toBe(true);

      await tabTo(page, page.getByLabel(/Chercher une action/), 'Shift+Tab');
      await page.keyboard.type('pix orga');
      await page.waitForURL(/q=pix/);
      await tabTo(page, page.getByRole('button', { name: /changer plusieurs lignes/ }));
      await page.keyboard.press('Enter');
      const choix = page.getByRole('checkbox', { name: /^Choisir/ }).first();
      await tabTo(page, choix);
      await page.keyboard.press('Space');
      const barre = page.getByRole('region', { name: 'Changer les lignes choisies' });
      await barre.getByText('1 ligne choisie').waitFor();
      await tabTo(page, barre.getByRole('button', { name: 'En cours' }));
      await page.keyboard.press('Enter');
      await barre.getByText(/1 ligne changée|Rien à changer/).waitFor();
      const annuler = barre.getByRole('button', { name: 'Annuler cette modification' });
      if ((await annuler.count()) > 0) {
        await tabTo(page, annuler);
        await page.keyboard.press('Enter');
        await barre.getByText(/revenues comme avant/).waitFor();
      }
      await tabTo(page, barre.getByRole('button', { name: 'quitter la sélection' }), 'Shift+Tab');
      await page.keyboard.press('Enter');
      await barre.waitFor({ state: 'detached' });
      expect(fautes).toEqual([]);
      await contexte.close();
    });
  });
});
