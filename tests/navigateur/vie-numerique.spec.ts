import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { listViolations } from '../harnais/navigateur.js';
import { type Scene, startScene } from '../harnais/scene.js';

const ANNEE = '/annees/2026-2027';
const LYCEE = `/etablissements/0990002P${ANNEE}`;
const ACADEMIE = `/academies/22${ANNEE}`;
const CYBERMOIS = 'Communiquer en octobre sur la cybersécurité';

describe('the digital year of a school', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await startScene();
  });

  afterAll(async () => {
    await scene.close();
  });

  /** What the film shows of the cybermois. */
  async function readLigne(page: Page): Promise<string> {
    await page.goto(`${LYCEE}/film?vue=periode&periode=1&filtre=tout`);
    const ligne = page.getByRole('listitem').filter({ hasText: CYBERMOIS }).last();
    await ligne.waitFor();
    return (await ligne.innerText()).replace(/\s+/g, ' ');
  }

  const removed = (page: Page) =>
    page.waitForResponse((reponse) => reponse.request().method() === 'DELETE' && reponse.ok());

  it('logs the cybermois once: the film ticks itself, unticks when it goes, and comes back with an undo', async () => {
    const { contexte, page, fautes } = await scene.open('rrupn@focale.example');
    const adresse = `${LYCEE}/vie-numerique/evenements`;
    await page.goto(LYCEE);
    await page.getByRole('link', { name: 'Vie numérique' }).click();
    await page.waitForURL((url) => url.pathname === adresse);
    const present = page.getByRole('button', { name: /^supprimer : Semaine de la cybersécurité/ });
    await page.getByRole('heading', { level: 1, name: /événement/ }).waitFor();
    if (await present.isVisible()) {
      const disparu = removed(page);
      await present.click();
      await disparu;
    }
    expect(await readLigne(page)).not.toMatch(/ fait /);

    await page.goto(adresse);
    const formulaire = page.getByRole('form', { name: 'Noter un événement' });
    await formulaire.getByLabel('Date').fill('2026-10-14');
    await formulaire.getByLabel(/^Participants/).fill('240');
    await formulaire.getByLabel('Parents et responsables légaux').check({ force: true });
    await formulaire.getByLabel('Titre (facultatif)').fill('Quinzaine de la cybersécurité');
    await formulaire.getByRole('button', { name: 'Noter' }).click();
    await page.getByText('Événement noté').waitFor();
    const ligne = page.getByRole('row', { name: /Quinzaine de la cybersécurité/ });
    await ligne.getByText('Élèves, Parents et responsables légaux').waitFor();
    expect(await readLigne(page)).toMatch(/14 octobre.* fait /);

    await page.goto(adresse);
    await ligne.getByRole('button', { name: /^supprimer/ }).click();
    await page.getByText('Événement supprimé').waitFor();
    await ligne.waitFor({ state: 'detached' });
    expect(await readLigne(page)).not.toMatch(/ fait /);

    await page.goto(adresse);
    await formulaire.getByLabel('Genre').selectOption('information_parentale');
    await formulaire.getByText(/article L312-9 .* \(à vérifier\)/).waitFor();
    await formulaire.getByRole('button', { name: 'Noter' }).click();
    const information = page.getByRole('row', { name: /22 novembre 2026/ });
    await information.getByRole('button', { name: /^supprimer/ }).click();
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await information.waitFor();
    expect(await listViolations(page)).toEqual([]);
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('opens a campaign for the lycées, the head asks, the SRANE answers', async () => {
    const srane = await scene.open('srane@focale.example');
    await srane.page.goto(`${ACADEMIE}/equipement`);
    await srane.page.getByRole('button', { name: 'Ouvrir une campagne' }).click();
    await srane.page.getByLabel('Titre').fill('Équipement des lycées 2027');
    await srane.page.getByLabel('Lycée général et technologique').check({ force: true });
    expect(await srane.page.getByLabel('Collectivité').inputValue()).toBe('Région');
    await srane.page.getByLabel('Lycée polyvalent').check({ force: true });
    await srane.page.getByLabel('Ordinateurs portables').check({ force: true });
    await srane.page.getByLabel('Clôture').fill('2026-12-11');
    expect(await listViolations(srane.page)).toEqual([]);
    await srane.page.getByRole('button', { name: 'Ouvrir la campagne' }).click();
    await srane.page.getByRole('heading', { level: 3, name: 'Équipement des lycées 2027' }).waitFor();

    const chef = await scene.open('chef@focale.example', { largeur: 320 });
    await chef.page.goto(`${LYCEE}/vie-numerique/equipement`);
    await chef.page.getByRole('button', { name: /^Demander du matériel : Équipement des lycées 2027/ }).click();
    await chef.page.getByLabel('Besoin').fill('Classe mobile pour les langues');
    await chef.page.getByLabel('Quantité').fill('12');
    expect(await listViolations(chef.page)).toEqual([]);
    await chef.page.getByRole('button', { name: 'Garder en brouillon' }).click();
    await chef.page.getByRole('heading', { level: 1, name: /1 demande à transmettre/ }).waitFor();
    await chef.page.getByRole('button', { name: /^transmettre : Classe mobile/ }).click();
    await chef.page.getByText('Transmise', { exact: true }).waitFor();
    const largeur = await chef.page.evaluate(() => document.documentElement.scrollWidth);
    expect(largeur).toBeLessThanOrEqual(320);

    await srane.page.reload();
    const demande = srane.page.getByRole('row', { name: /Classe mobile pour les langues/ });
    await demande.getByRole('button', { name: /^répondre/ }).click();
    const reponse = srane.page.getByRole('dialog');
    await reponse.getByLabel('Refusée, avec la raison').check({ force: true });
    await reponse.getByRole('button', { name: 'Répondre', exact: true }).click();
    await reponse.getByText('Dites pourquoi : l’établissement lira cette raison.').waitFor();
    await reponse.getByLabel('Accordée en partie').check({ force: true });
    await reponse.getByLabel('Quantité accordée').fill('8');
    await reponse.getByLabel('Message à l’établissement').fill('Le reste en 2028.');
    expect(await listViolations(srane.page)).toEqual([]);
    await reponse.getByRole('button', { name: 'Répondre', exact: true }).click();
    await demande.getByText('8 sur 12').waitFor();

    await chef.page.reload();
    await chef.page.getByText('Le reste en 2028.').waitFor();
    expect([...srane.fautes, ...chef.fautes]).toEqual([]);
    await srane.contexte.close();
    await chef.contexte.close();
  });
});
