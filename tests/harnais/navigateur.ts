import axe from 'axe-core';
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const SYSTEME = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Ends a scenario that waits for what will never come; a machine that works on something else takes its time. */
const LIMITE_MS = 120_000;

/** The named browser, the one that the run brings (`navigateur-apporte.mjs`), Playwright's own, else that of the system. */
function findBrowser(): { executablePath?: string; env?: Record<string, string> } {
  const { CHROMIUM_PATH, FOCALE_TESTS_NAVIGATEUR: apporte } = process.env;
  if (CHROMIUM_PATH) return { executablePath: CHROMIUM_PATH };
  if (apporte) return JSON.parse(apporte) as ReturnType<typeof findBrowser>;
  return { executablePath: [chromium.executablePath(), ...SYSTEME].find((chemin) => existsSync(chemin)) };
}

/** Starts a headless Chromium, at real time whatever this process believes: under libfaketime it turns for ever on itself. */
export async function startBrowser(): Promise<Browser> {
  const { executablePath, env } = findBrowser();
  const { LD_PRELOAD: _, ...herite } = process.env as Record<string, string>;
  return chromium.launch({ executablePath, args: ARGUMENTS, env: { ...herite, ...env }, headless: true });
}

/** A window of one person's own: cookies, French, and every fault of the page kept in `fautes`. */
export async function openWindow(
  browser: Browser,
  adresse: string,
  options: { largeur?: number } = {},
): Promise<{ contexte: BrowserContext; page: Page; fautes: string[] }> {
  const contexte = await browser.newContext({
    baseURL: adresse,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: options.largeur ?? 1280, height: 900 },
  });
  // Pages believe what this process believes.
  if (process.env['FAKETIME']) await contexte.clock.setSystemTime(new Date());
  const page = await contexte.newPage();
  page.setDefaultTimeout(LIMITE_MS);
  const fautes: string[] = [];
  page.on('pageerror', (erreur) => fautes.push(erreur.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (401|404|409)/.test(message.text())) fautes.push(message.text());
  });
  page.on('request', (requete) => {
    if (!requete.url().startsWith(adresse) && !/^(data|blob|about):/.test(requete.url()))
      fautes.push(`tierce : ${requete.url()}`);
  });
  return { contexte, page, fautes };
}

/** Signs in through the form. */
export async function signIn(page: Page, courriel: string, motDePasse = 'focale-demo'): Promise<void> {
  await page.goto('/connexion');
  await page
    .getByLabel(/adresse|courriel/i)
    .first()
    .fill(courriel);
  await page
    .getByLabel(/mot de passe/i)
    .first()
    .fill(motDePasse);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/connexion'));
}

/**
 * What axe finds on the page, one line a violation; empty when it finds nothing. Axe is handed to each document once, and
 * every rule runs; what passes is not described node by node, which takes most of its time.
 */
export async function listViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}
