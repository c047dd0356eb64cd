import type { BrowserContext, Page } from 'playwright-core';
import { listViolations } from './navigateur.js';
import type { Scene } from './scene.js';

/** A page that would never be titled is told as such. */
const TITRE_MS = 30_000;
const HAUTEUR = 900;
/** A usual screen, and the narrowest that RGAA asks for. */
const LARGEURS = [1280, 320];

/** What is wrong on each screen, at each width: violations of axe, sideways scrolling, missing title, faults of the page. */
export async function inspectScreens(
  scene: Scene,
  courriel: string | undefined,
  ecrans: readonly string[],
  resolve: (contexte: BrowserContext, ecran: string) => Promise<string> = (_contexte, ecran) => Promise.resolve(ecran),
): Promise<string[]> {
  const { contexte, page, fautes } = await scene.open(courriel);
  const constats: string[] = [];
  for (const ecran of ecrans) {
    await page.setViewportSize({ width: LARGEURS[0] ?? 1280, height: HAUTEUR });
    await page.goto(await resolve(contexte, ecran));
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForLoadState('networkidle');
    // The name of the product alone is what a page is called until its own is shown.
    const titre = page.waitForFunction(() => document.title.trim().length > 8, undefined, { timeout: TITRE_MS });
    if (!(await titre.catch(() => null))) constats.push(`${ecran} has no title of its own`);
    for (const largeur of LARGEURS) {
      await page.setViewportSize({ width: largeur, height: HAUTEUR });
      constats.push(...(await inspectWidth(page)).map((constat) => `${ecran} at ${largeur} px: ${constat}`));
    }
  }
  await contexte.close();
  return [...constats, ...fautes];
}

async function inspectWidth(page: Page): Promise<string[]> {
  const violations = await listViolations(page);
  const deborde = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return deborde > 1 ? [...violations, `overflows by ${deborde} px`] : violations;
}
