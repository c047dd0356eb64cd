import type { Page } from 'playwright-core';

interface Rrupn {
  prenom: string;
  nom: string;
  courriel: string;
}

/** From the designations of a school: a RRUPN with one mission, kept as a draft, then transmitted. */
export async function declareRrupn(page: Page, ecole: string, { prenom, nom, courriel }: Rrupn): Promise<void> {
  await page.goto(`${ecole}/designations`);
  await page.getByRole('link', { name: 'Déclarer un RRUPN' }).first().click();
  await page.getByLabel('Prénom').fill(prenom);
  await page.getByLabel('Nom', { exact: true }).fill(nom);
  await page.getByLabel(/Adresse électronique/).fill(courriel);
  await page.locator('label', { hasText: /^Conseiller la direction$/ }).click();
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  await page.waitForURL((url) => url.pathname === `${ecole}/designations`);
  await page.getByRole('button', { name: 'Transmettre' }).first().click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Transmettre/ })
    .click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
