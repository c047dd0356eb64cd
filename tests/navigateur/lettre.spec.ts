import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { signIn } from '../harnais/navigateur.js';
import { type Scene, startScene } from '../harnais/scene.js';

const COMPTE_LIEN = join(import.meta.dirname, '../../apps/api/dist/commandes/compte-lien.js');
const COLLEGE = '/etablissements/0990001N/annees/2026-2027';
const ACADEMIE = '/academies/22/annees/2026-2027';
/** A RRUPN of last year in the demonstration, with the domaines « Accompagner » and « Administrer ». */
const PERSONNE = 'Sabrina Hautefaye';
const COURRIEL = 'sabrina.hautefaye@academie.example';
const MOT_DE_PASSE = 'une phrase assez longue';
/** A mission of the domain that the head takes out before transmitting. */
const MISSION_RETIREE = /registre des traitements/;

describe('a letter agreed by two', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await startScene();
  });

  afterAll(async () => {
    await scene.close();
  });

  /** Keeps a picture of a step, where somebody asked for them. */
  async function picture(page: Page, nom: string): Promise<void> {
    const dossierDesImages = process.env['FOCALE_IMAGES'];
    if (dossierDesImages) await page.screenshot({ path: `${dossierDesImages}/${nom}.png`, fullPage: true });
  }

  const waitForTitle = (page: Page, name: RegExp): Promise<void> =>
    page.getByRole('heading', { level: 1, name }).waitFor();

  it('is renewed from last year, changed, transmitted, read and written by the head, who cannot sign yet', async () => {
    const { contexte, page, fautes } = await scene.open();
    await signIn(page, 'chef@focale.example');
    await page.goto(`${COLLEGE}/rentree`);
    await page
      .getByRole('group', { name: `Décision pour ${PERSONNE}` })
      .first()
      .getByRole('button', { name: 'modifier' })
      .click();
    await page.waitForURL((url) => url.pathname === `${COLLEGE}/designations`);

    const carte = page.getByRole('article', { name: `Mission de ${PERSONNE}` });
    await carte.getByRole('button', { name: 'Modifier le brouillon' }).click();
    await page.getByRole('dialog').locator('label', { hasText: 'Administrer les services' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await picture(page, '1-un-domaine-change');

    await carte.getByRole('button', { name: 'Supprimer le brouillon' }).click();
    await carte.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Annuler' }).click();
    await carte.getByText('Accompagner').first().waitFor();

    await carte.getByRole('button', { name: 'Transmettre au SRANE' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Transmettre au SRANE' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await carte.getByText('Demandez au SRANE de renvoyer cette mission').waitFor();
    await carte.getByRole('button', { name: /^Choisir la compensation/ }).click();
    await carte.locator('label', { hasText: 'Aucune compensation' }).click();
    await carte.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await carte.getByRole('button', { name: /^Modifier de/ }).waitFor();
    await picture(page, '2-la-mission-transmise');

    await carte.getByRole('link', { name: `Lire la lettre de ${PERSONNE}` }).click();
    await page.getByText(`${PERSONNE} n’a pas encore accepté la mission.`).waitFor();
    expect(await page.getByRole('button', { name: 'Donner mon accord' }).count()).toBe(0);
    const lettre = page.getByRole('article', { name: `Lettre de mission de ${PERSONNE}` });
    await lettre.getByText('Recenser les besoins de formation').waitFor();
    expect(await lettre.innerText()).not.toMatch(MISSION_RETIREE);
    await picture(page, '3-la-lettre-a-signer');

    await page.getByRole('button', { name: 'Modifier la lettre' }).click();
    await page.getByLabel(/^Bureau/).fill('B 12');
    await page.getByRole('button', { name: 'Enregistrer la lettre' }).click();
    await lettre.getByText('B 12').waitFor();
    await page.getByLabel(/^Votre commentaire/).fill('Le bureau est partagé.');
    await page.getByRole('button', { name: 'Commenter' }).click();
    await page.getByRole('listitem').getByText('Le bureau est partagé.').waitFor();

    await picture(page, '4-le-chef-a-ecrit');
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('is agreed by the RRUPN, who just activated an account and accepted the mission', async () => {
    const { contexte, page, fautes } = await scene.open();
    await page.goto(await findInvitation());
    await page.getByLabel(/^Mot de passe/).fill(MOT_DE_PASSE);
    await page.getByLabel('Le même mot de passe').fill(MOT_DE_PASSE);
    await page.getByRole('button', { name: 'Activer mon compte' }).click();
    // The link signs in: nothing is typed twice.
    await page.waitForURL((url) => !url.pathname.startsWith('/activation'));

    await page.goto(`${COLLEGE}/designations`);
    await page.getByRole('button', { name: 'Accepter la mission' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Accepter la mission' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.goto(`${COLLEGE}/film`);
    await page.getByRole('link', { name: `Lire et signer la lettre de ${PERSONNE}` }).click();
    await waitForTitle(page, /La lettre de Sabrina Hautefaye attend votre accord/);
    await page.getByText('La lettre sera signée quand l’autre partie aura donné le sien').waitFor();
    await picture(page, '5-la-lettre-du-rrupn');
    await page.getByRole('button', { name: 'Donner mon accord' }).click();
    await waitForTitle(page, /attend l’accord de la direction/);
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('is signed by the head, who finds it on arrival', async () => {
    const { contexte, page, fautes } = await scene.open();
    await signIn(page, 'chef@focale.example');
    await page.goto(COLLEGE);
    await page.getByRole('link', { name: `Lire et signer : Lire et signer la lettre de ${PERSONNE}` }).click();
    await waitForTitle(page, /La lettre de Sabrina Hautefaye attend votre accord/);
    await page.getByText('Son texte et son fichier PDF sont figés').waitFor();
    await page.getByRole('button', { name: 'Donner mon accord' }).click();
    await waitForTitle(page, /est signée depuis le 22 novembre 2026/);
    await page.getByText(/empreinte SHA-256/).waitFor();
    await picture(page, '6-la-lettre-est-signee');
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('is seen signed by the SRANE, from the figure of the dashboard', async () => {
    const { contexte, page, fautes } = await scene.open();
    await signIn(page, 'srane@focale.example');
    await page.goto(`${ACADEMIE}/attendus/lettre?etat=recu&departement=087&type=college`);
    const ecole = page.getByRole('link', { name: 'Collège des Trois-Rivières' }).first();
    await ecole.waitFor();
    await picture(page, '7-le-srane-la-voit');
    await ecole.click();
    await page.getByRole('link', { name: 'RRUPN et missions' }).first().click();
    await page.getByText('signée le 22 novembre 2026').waitFor();
    await page.getByRole('link', { name: `Lire la lettre de ${PERSONNE}` }).click();
    await waitForTitle(page, /est signée depuis le 22 novembre 2026/);
    expect(await page.getByRole('button', { name: 'Donner mon accord' }).count()).toBe(0);
    await picture(page, '8-la-lettre-lue-par-le-srane');
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  /** The activation link that the operator's command prints: the outbox shows it masked. */
  async function findInvitation(): Promise<string> {
    const { application } = await scene.instance.adresses();
    const env = { ...process.env, DATABASE_URL: application };
    const { stdout } = await promisify(execFile)(process.execPath, [COMPTE_LIEN, '--courriel', COURRIEL], { env });
    return new URL(stdout.trim()).pathname;
  }
});
