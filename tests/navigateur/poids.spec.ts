import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Recu, startPesee, sumOctets } from '../harnais/pesee.js';
import { type Scene, startScene } from '../harnais/scene.js';

const FILM = '/etablissements/0990002P/annees/2026-2027/film';
/** In bytes, with the headers of each answer: what the network carried. */
const BUDGET = { premiereVisite: 250_000, film: 12_000, deuxiemeVisite: 5_000 };

/** What went over a budget, line by line: a failure shows where to look. */
const explain = (recus: readonly Recu[]): string =>
  recus
    .filter(({ octets }) => octets > 0)
    .map(({ chemin, encodage, octets }) => `${octets} ${encodage} ${chemin}`)
    .join('\n');

function expectUnder(budget: number, recus: readonly Recu[]): void {
  const total = sumOctets(recus);
  expect(recus.length).toBeGreaterThan(0);
  if (total > budget) throw new Error(`${total} bytes received, ${budget} allowed:\n${explain(recus)}`);
}

describe('what a browser receives', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await startScene();
  });

  afterAll(async () => {
    await scene.close();
  });

  it('holds its budget from the sign-in page to the first screen of a school, then at the film, then again', async () => {
    const { contexte, page, fautes } = await scene.open();
    const pesee = await startPesee(contexte, page);

    await page.goto('/connexion');
    const connexion = await pesee.take();
    await page.getByLabel(/adresse|courriel/i).fill('chef@focale.example');
    await page.getByLabel(/mot de passe/i).fill('focale-demo');
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.waitForURL((url) => url.pathname.startsWith('/etablissements/'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    const premiere = [...connexion, ...(await pesee.take())];
    expectUnder(BUDGET.premiereVisite, premiere);
    const polices = premiere.filter(({ chemin }) => chemin.endsWith('.woff2'));
    expect(polices).toHaveLength(2);
    expect(polices.every(({ octets }) => octets > 10_000)).toBe(true);
    const scripts = premiere.filter(({ type }) => /javascript|css/.test(type));
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter(({ encodage, octets }) => encodage !== 'br' && octets > 1500)).toEqual([]);

    await page.goto(FILM);
    await page.getByRole('heading', { level: 1, name: /actions faites/ }).waitFor();
    const film = (await pesee.take()).filter(({ chemin }) => chemin === `/api/v1${FILM}`);
    expect(film).toMatchObject([{ encodage: 'br' }]);
    expectUnder(BUDGET.film, film);

    await page.goto(FILM);
    await page.getByRole('heading', { level: 1, name: /actions faites/ }).waitFor();
    const deuxieme = await pesee.take();
    expectUnder(BUDGET.deuxiemeVisite, deuxieme);
    // It is a whole page, and each of its files came from the browser's own cache.
    expect(deuxieme.filter(({ chemin }) => chemin.startsWith('/assets/')).length).toBeGreaterThan(5);
    expect(deuxieme.filter(({ chemin, octets }) => chemin.startsWith('/assets/') && octets > 0)).toEqual([]);
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('is drawn with its own fonts, the second file of each only where a letter asks for it', async () => {
    const { contexte, page } = await scene.open();
    await page.goto('/connexion');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const check = (texte: string) =>
      page.evaluate(async (lettres) => {
        const polices = await document.fonts.load('400 16px "Source Sans 3"', lettres);
        return polices.map(({ status }) => status);
      }, texte);
    expect(await check('Œuvre, cœur, « À bientôt » – 12 € · n° 3')).toEqual(['loaded']);
    expect(await check('L’Haÿ-les-Roses, ŸŠč')).toEqual(['loaded', 'loaded']);
    await contexte.close();
  });

  it('is a 404 where there is no file, and the file where there is one', async () => {
    const { contexte } = await scene.open();
    const read = async (chemin: string) => {
      const reponse = await contexte.request.get(chemin);
      return `${reponse.status()} ${String(reponse.headers()['content-type'])}`;
    };
    expect(await read('/assets/missing.js')).toBe('404 text/plain; charset=utf-8');
    expect(await read('/.well-known/security.txt')).toBe('404 text/plain; charset=utf-8');
    expect(await read('/robots.txt')).toBe('200 text/plain; charset=utf-8');
    expect(await read('/favicon.ico')).toMatch(/^200 image\//);
    expect(await read('/focale.svg')).toMatch(/^200 image\/svg\+xml/);
    expect(await read('/inconnue')).toBe('200 text/html; charset=utf-8');
    await contexte.close();
  });
});
