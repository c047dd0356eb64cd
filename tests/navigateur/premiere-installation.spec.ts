import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { buildAnnuaire, buildLigne, buildUai } from '../fabriques/annuaire.js';
import { type BaseDeTest, createBase } from '../harnais/base-de-test.js';
import { createDossier, type Instance, MAIN, removeDossier, startInstance } from '../harnais/instance.js';
import { openWindow, signIn, startBrowser } from '../harnais/navigateur.js';
import { declareRrupn } from './declare-rrupn.js';
import { readLignes } from './film-ouvert.js';

const UAI = buildUai(1);
const ECOLE = `/etablissements/${UAI}/annees/2026-2027`;
const MOT_DE_PASSE = 'une phrase assez longue';
const PERSONNES = {
  administrateur: 'anouk.plateforme@academie.example',
  srane: 'sven.service@academie.example',
  chef: 'chloe.direction@academie.example',
  rrupn: 'remi.referent@academie.example',
};

describe('an empty database, without a mail server', () => {
  let base: BaseDeTest;
  let dossier: string;
  let instance: Instance;
  let navigateur: Browser;
  let env: Record<string, string>;

  beforeAll(async () => {
    base = await createBase();
    dossier = await createDossier();
    env = { DATABASE_URL: base.application, SMTP_URL: '', COOKIE_SECURISE: 'false' };
    [instance, navigateur] = await Promise.all([startInstance(dossier, env), startBrowser()]);
  });

  afterAll(async () => {
    await navigateur.close();
    await instance.stop('SIGTERM');
    await removeDossier(dossier);
    await base.remove();
  });

  /** Path of the link that a command prints, alone on its output. */
  async function printLien(commande: string, ...options: readonly string[]): Promise<string> {
    const script = join(dirname(MAIN), 'commandes', `${commande}.js`);
    const { stdout } = await promisify(execFile)(process.execPath, [script, ...options], {
      env: { ...process.env, FOCALE_AUJOURDHUI: '2026-11-22T09:00:00+01:00', ...env },
    });
    return new URL(stdout.trim()).pathname;
  }

  /** Opens the account behind the link: who activates is signed in. */
  async function activate(lien: string): Promise<{ page: Page; fautes: string[] }> {
    const { page, fautes } = await openWindow(navigateur, instance.adresse);
    await page.goto(lien);
    await page.getByLabel(/^Mot de passe/).fill(MOT_DE_PASSE);
    await page.getByLabel('Le même mot de passe').fill(MOT_DE_PASSE);
    await page.getByRole('button', { name: 'Activer mon compte' }).click();
    await page.getByRole('button', { name: /Mon compte/ }).waitFor();
    return { page, fautes };
  }

  /** How many lines of the film this person sees done. */
  async function countFaites(page: Page): Promise<number> {
    const lignes = await readLignes(page, `${ECOLE}/film`);
    return lignes.filter(({ statut }) => statut === 'fait').length;
  }

  it('is opened by one command, and the administrator loads the directory and invites the SRANE', async () => {
    const { page, fautes } = await activate(
      await printLien(
        'compte-creer',
        ...['--courriel', PERSONNES.administrateur, '--prenom', 'Anouk', '--nom', 'Plateforme'],
        ...['--role', 'administrateur'],
      ),
    );
    await page.waitForURL((url) => url.pathname === '/annuaire/import');
    await page.getByLabel(/Fichier de l’annuaire/).setInputFiles({
      name: 'annuaire.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(buildAnnuaire(buildLigne(1))),
    });
    await page.getByRole('button', { name: 'Importer pour de bon' }).click();
    await page.getByRole('button', { name: 'Importer pour de bon' }).waitFor({ state: 'detached' });

    await page.getByRole('link', { name: 'Comptes' }).click();
    await page.getByRole('button', { name: 'Inviter une personne' }).click();
    const dialogue = page.getByRole('dialog');
    await dialogue.locator('[name="role"]').selectOption('srane');
    await dialogue.locator('[name="prenom"]').fill('Sven');
    await dialogue.locator('[name="nom"]').fill('Service');
    await dialogue.locator('[name="courriel"]').fill(PERSONNES.srane);
    await dialogue.locator('[name="academie"]').fill('22');
    await dialogue.getByRole('button', { name: 'Inviter', exact: true }).click();
    await dialogue.waitFor({ state: 'detached' });

    // The link is in no screen: whoever reads the outbox opens nobody's account.
    await page.getByRole('link', { name: 'Courriels' }).click();
    await page.getByText(PERSONNES.srane).first().waitFor();
    expect(await page.content()).not.toMatch(/activation\/[\w-]{20}/);
    expect(fautes).toEqual([]);
  });

  it('the SRANE entrusts a school to its head', async () => {
    const { page, fautes } = await activate(await printLien('compte-lien', '--courriel', PERSONNES.srane));
    await page.getByRole('heading', { level: 1, name: /1 établissement/ }).waitFor();
    await page.goto(`${ECOLE}/personnes`);
    await page.getByRole('button', { name: 'Confier l’établissement' }).click();
    const dialogue = page.getByRole('dialog');
    await dialogue.locator('[name="agent.prenom"]').fill('Chloé');
    await dialogue.locator('[name="agent.nom"]').fill('Direction');
    await dialogue.locator('[name="agent.courriel"]').fill(PERSONNES.chef);
    await dialogue.locator('[name="prisLe"]').fill('2026-09-01');
    await dialogue.getByRole('button', { name: 'Confier l’établissement' }).click();
    await page.getByText('en fonction depuis le 1er septembre 2026').waitFor();
    expect(fautes).toEqual([]);
  });

  it('the head declares the RRUPN', async () => {
    const { page, fautes } = await activate(await printLien('compte-lien', '--courriel', PERSONNES.chef));
    await declareRrupn(page, ECOLE, { prenom: 'Rémi', nom: 'Référent', courriel: PERSONNES.rrupn });
    expect(fautes).toEqual([]);
  });

  it('the RRUPN ticks the first line of the film, and the SRANE sees it', async () => {
    const { page, fautes } = await activate(await printLien('compte-lien', '--courriel', PERSONNES.rrupn));
    await page.waitForURL((url) => url.pathname === `${ECOLE}/film`);
    const avant = await countFaites(page);
    const reponse = page.waitForResponse((r) => r.request().method() === 'PATCH' && r.ok());
    await page.getByRole('checkbox', { checked: false }).first().click();
    await reponse;

    const service = await openWindow(navigateur, instance.adresse);
    await signIn(service.page, PERSONNES.srane, MOT_DE_PASSE);
    await service.page.goto(`${ECOLE}/film`);
    await service.page.getByRole('heading', { level: 1, name: /faites?/ }).waitFor();
    expect(await countFaites(service.page)).toBe(avant + 1);
    expect([...fautes, ...service.fautes]).toEqual([]);
  });
});
