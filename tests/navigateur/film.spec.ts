import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { listViolations } from '../harnais/navigateur.js';
import { waitFor } from '../harnais/wait-for.js';
import { type Scene, startScene } from '../harnais/scene.js';
import { FILM, openFilm, readLignes } from './film-ouvert.js';

describe('a school reads its film', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await startScene();
  });

  afterAll(async () => {
    await scene.close();
  });

  it('filters, searches without accents, lays out by theme, person and deadline, all of it in the address', async () => {
    const { contexte, page, fautes } = await openFilm(scene);
    const lignes = page.locator('.ligne-film');
    await page.getByRole('button', { name: /^En retard/ }).click();
    await page.waitForURL(/filtre=retard/);
    const enRetard = page.locator('.ligne-film .etat-retard');
    await enRetard.first().waitFor();
    await waitFor(async () => (await lignes.count()) === (await enRetard.count()));
    const retards = await lignes.count();
    expect(retards).toBeGreaterThan(0);
    expect(await enRetard.count()).toBe(retards);

    await page.getByRole('button', { name: 'Tout', exact: true }).click();
    await page.getByLabel(/Chercher une action/).fill('EDUCONNECT comptes');
    await page.waitForURL(/q=EDUCONNECT/);
    await page.getByRole('heading', { level: 2, name: 'Toute l’année' }).waitFor();
    const trouvees = await lignes.count();
    expect(trouvees).toBeGreaterThan(1);
    await page.reload();
    await lignes.first().waitFor();
    expect(await lignes.count()).toBe(trouvees);
    for (const texte of await lignes.locator('> div:nth-child(2)').allInnerTexts()) expect(texte).toMatch(/compte/i);

    await page.getByLabel(/Chercher une action/).fill('');
    await page.waitForURL((url) => !url.searchParams.has('q'));
    // The address changes before the page: a link clicked in between would bring back what it was drawn with.
    await waitFor(async () => (await lignes.count()) > trouvees);
    await page.getByRole('link', { name: 'Par thème' }).click();
    await page.getByRole('heading', { level: 3, name: /^Charte d.usage/ }).waitFor();
    expect(await lignes.count()).toBe((await readLignes(page)).length);
    await page.getByRole('link', { name: 'Par personne' }).click();
    await page.getByRole('heading', { level: 3, name: /^Référent Pix/ }).waitFor();
    await page.getByRole('link', { name: 'Par échéance' }).click();
    await page.getByRole('heading', { level: 3, name: /^Plus tard/ }).waitFor();
    await page.getByRole('link', { name: /Mai · juin · juillet/ }).click();
    await page.getByRole('heading', { level: 2, name: 'Mai · juin · juillet' }).waitFor();
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('shows the film of a past day, where nothing can be changed, and the way back', async () => {
    const { contexte, page, fautes } = await openFilm(scene);
    await page.getByRole('button', { name: /le film tel qu’il était/ }).click();
    await page.getByLabel('Le film tel qu’il était le').fill('2026-10-03');
    await page.getByRole('button', { name: 'Montrer', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /^Au 3 octobre 2026/ }).waitFor();
    await page.waitForURL(/le=2026-10-03/);
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await listViolations(page)).toEqual([]);
    await page.getByRole('link', { name: /Août · septembre · octobre/ }).click();
    await page.getByRole('heading', { level: 2, name: /^Août/ }).waitFor();
    expect(page.url()).toContain('le=2026-10-03');
    await page.getByRole('link', { name: 'Revenir au film d’aujourd’hui' }).click();
    await page.getByRole('checkbox').first().waitFor();
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('goes on paper: one PDF of the whole year', async () => {
    const { contexte, page, fautes } = await openFilm(scene, 'chef@focale.example');
    const telechargement = page.waitForEvent('download');
    await page.getByRole('link', { name: /Le film sur une page/ }).click();
    const flux = await (await telechargement).createReadStream();
    const morceaux: Buffer[] = [];
    for await (const morceau of flux) morceaux.push(morceau as Buffer);
    expect(Buffer.concat(morceaux).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('goes in one’s own agenda, by a secret address that is shown once and can be taken back', async () => {
    const { contexte, page, fautes } = await openFilm(scene, 'chef@focale.example');
    await contexte.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('link', { name: /M’abonner au calendrier/ }).click();
    await page.locator('label', { hasText: 'Toutes les lignes de mes établissements' }).click();
    await page.getByRole('button', { name: 'Créer mon adresse' }).click();
    const champ = page.getByLabel('Adresse à coller dans votre agenda');
    const adresse = await champ.inputValue();
    await page.getByRole('button', { name: 'Copier l’adresse' }).click();
    await page.getByText('Adresse copiée.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(adresse);
    expect(await listViolations(page)).toEqual([]);

    const { pathname } = new URL(adresse);
    const lecture = await fetch(`${scene.instance.adresse}${pathname}`);
    expect(lecture.headers.get('content-type')).toContain('text/calendar');
    const calendrier = new ICAL.Component(ICAL.parse(await lecture.text()) as unknown[]);
    const evenements = calendrier.getAllSubcomponents('vevent');
    expect(evenements.length).toBeGreaterThan(10);
    for (const evenement of evenements) expect(String(evenement.getFirstPropertyValue('summary'))).not.toBe('');

    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Votre agenda suit vos échéances' }).waitFor();
    expect(await page.content()).not.toContain(pathname);
    await page.getByRole('button', { name: 'Révoquer cette adresse' }).click();
    await page.getByRole('button', { name: 'Créer mon adresse' }).waitFor();
    expect((await fetch(`${scene.instance.adresse}${pathname}`)).status).toBe(404);
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('opens on their own lines for whoever holds one digital function', async () => {
    const { contexte, page, fautes } = await scene.open('pix@focale.example');
    await page.goto(FILM);
    await page.getByRole('heading', { level: 1, name: /de vos \d+ actions faites/ }).waitFor();
    expect(await page.getByRole('button', { name: /^À moi/ }).getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByRole('checkbox').count()).toBeGreaterThan(5);
    expect(await listViolations(page)).toEqual([]);
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it.each(['?vue=periode', '?vue=theme', '?vue=personne', '?vue=echeance', '?q=introuvable'])(
    'leaves nothing for axe to find on %s, and fits a narrow screen',
    async (suite) => {
      const { contexte, page } = await openFilm(scene, 'rrupn@focale.example', suite);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await listViolations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await contexte.close();
    },
  );
});
