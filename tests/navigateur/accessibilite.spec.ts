import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import { createDossier, type Instance, removeDossier, startInstance } from '../harnais/instance.js';
import { listViolations, openWindow, startBrowser } from '../harnais/navigateur.js';

const ECOLE = '/etablissements/0990002P/annees/2026-2027';
const ACADEMIE = '/academies/22/annees/2026-2027';
const PUBLIQUES = [
  '/connexion',
  '/accessibilite',
  '/mentions-legales',
  '/donnees-personnelles',
  '/qui-voit-mes-donnees',
  '/inconnue',
];

const ECRANS: Readonly<Record<string, readonly string[]>> = {
  'chef@focale.example': [
    ECOLE,
    `${ECOLE}/film`,
    `${ECOLE}/designations`,
    `${ECOLE}/designations/nouvelle`,
    `${ECOLE}/designations/:mandat/lettre`,
    `${ECOLE}/fonctions`,
    `${ECOLE}/delegations`,
    '/etablissements/0990001N/annees/2026-2027/fonctions',
    `${ECOLE}/commission`,
    `${ECOLE}/commission/reunions`,
    `${ECOLE}/commission/actions`,
    `${ECOLE}/commission/documents`,
    `${ECOLE}/commission/formations`,
    `${ECOLE}/rentree`,
    '/reseau',
    `${ECOLE}/journal`,
    `${ECOLE}/bilans`,
    '/etablissements/0990001N/annees/2026-2027',
    '/etablissements/0990001N/annees/2026-2027/commission',
    '/etablissements/0990002P/annees/2025-2026/film',
    '/etablissements/0990009Z/annees/2026-2027/film',
  ],
  'rrupn@focale.example': [
    `${ECOLE}/film`,
    `${ECOLE}/journal`,
    `${ECOLE}/bilans`,
    `${ECOLE}/designations`,
    `${ECOLE}/designations/:mandat/lettre`,
  ],
  'srane@focale.example': [
    ACADEMIE,
    `${ACADEMIE}?departement=023&type=college`,
    `${ACADEMIE}/attendus/designation?etat=en_retard`,
    `${ACADEMIE}/film?theme=Pix&departement=087`,
    `${ACADEMIE}/retards`,
    `${ACADEMIE}/alertes`,
    `${ACADEMIE}/imp`,
    `${ACADEMIE}/imp?departement=023`,
    `${ACADEMIE}/modeles-de-lettre`,
    `${ACADEMIE}/parametres`,
    `${ECOLE}/designations/:mandat/lettre`,
    '/etablissements?q=limoges',
    ECOLE,
    '/reseau',
    `${ACADEMIE}/imports-designations`,
    '/annuaire/import',
  ],
  'admin@focale.example': ['/comptes', '/courriels', '/annuaire/import', '/etablissements'],
  'pix@focale.example': [`${ECOLE}/film`],
  'lecteur@focale.example': [`${ECOLE}/designations`],
};

/** The mandate of the demonstration's own RRUPN, whose letter both the head and the RRUPN may read. */
async function findMandat(contexte: BrowserContext): Promise<string> {
  const reponse = await contexte.request.get(`/api/v1${ECOLE}/designations`);
  const { elements } = (await reponse.json()) as { elements: { id: string; agent: { courriel: string } }[] };
  return elements.find(({ agent }) => agent.courriel === 'rrupn@focale.example')?.id ?? 'inconnu';
}

describe.each([[1280], [320]])('every screen, %d pixels wide', (largeur) => {
  let dossier: string;
  let instance: Instance;
  let navigateur: Browser;

  beforeAll(async () => {
    dossier = await createDossier();
    [instance, navigateur] = await Promise.all([startInstance(dossier), startBrowser()]);
  }, 90_000);

  afterAll(async () => {
    await navigateur.close();
    await instance.stop('SIGTERM');
    await removeDossier(dossier);
  });

  async function inspect(courriel: string | undefined, ecrans: readonly string[]): Promise<string[]> {
    const { contexte, page, fautes } = await openWindow(navigateur, instance.adresse, { largeur });
    if (courriel) await contexte.request.post('/api/v1/session', { data: { courriel, motDePasse: 'focale-demo' } });
    const constats: string[] = [];
    for (const ecran of ecrans) {
      await page.goto(ecran.includes(':mandat') ? ecran.replace(':mandat', await findMandat(contexte)) : ecran);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForLoadState('networkidle');
      constats.push(...(await listViolations(page)).map((violation) => `${ecran} ${violation}`));
      const deborde = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (deborde > 1) constats.push(`${ecran} overflows by ${deborde} px`);
      if ((await page.title()).trim().length < 9) constats.push(`${ecran} has no title of its own`);
    }
    await contexte.close();
    return [...constats, ...fautes];
  }

  it('passes axe, scrolls one way only, and asks nothing of other sites: signed out', async () => {
    expect(await inspect(undefined, PUBLIQUES)).toEqual([]);
  }, 120_000);

  it.each(Object.entries(ECRANS))(
    'passes axe, scrolls one way only, and asks nothing of other sites: %s',
    async (courriel, ecrans) => {
      expect(await inspect(courriel, ecrans)).toEqual([]);
    },
    240_000,
  );
});
