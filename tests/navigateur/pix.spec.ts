import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildExportPix } from '../fabriques/pix.js';
import { listViolations } from '../harnais/navigateur.js';
import { type Scene, startScene } from '../harnais/scene.js';

const PIX = '/etablissements/0990002P/annees/2026-2027/vie-numerique/pix';

describe('the results of Pix, from an export to the totals', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await startScene();
  });

  afterAll(async () => {
    await scene.close();
  });

  const FICHIER = { name: 'campagne.csv', mimeType: 'text/csv', buffer: buildExportPix('orga_parcours') };

  it.each([1280, 320])('are tried by class, imported at chosen levels and taken back, at %i px', async (largeur) => {
    const { contexte, page, fautes } = await scene.open('pix@focale.example', { largeur });
    await page.goto(PIX);
    await page.getByRole('button', { name: 'Importer un export' }).click();
    await page.getByLabel(/Export CSV de Pix Orga/).setInputFiles(FICHIER);
    await page.getByText(/7 lignes lues, 7 personnes/).waitFor();
    await page.getByText(/ne ressemble pas à « Lycée des Trois-Rivières »/).waitFor();
    expect(await page.getByLabel('Que comptent ces résultats ?').inputValue()).toBe('attestation_6e');
    expect(await page.getByLabel('Niveau : 6A').inputValue()).toBe('6e');
    expect(await page.getByLabel('Niveau : ULIS Pôlard').inputValue()).toBe('');
    expect(await listViolations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Importer ces nombres' }).click();
    await page.getByRole('alert').getByText('Choisissez le niveau de 1 classe').waitFor();
    await page.getByLabel('Niveau : ULIS Pôlard').selectOption('autre');
    await page.getByRole('button', { name: 'Importer ces nombres' }).click();
    await page.getByText('Résultats comptés').waitFor();
    await page.getByRole('heading', { level: 1, name: '5 attestations de sixième cette année' }).waitFor();
    await page.getByRole('row', { name: /^6e/ }).waitFor();
    await page.getByRole('row', { name: /^Autre niveau/ }).waitFor();
    await page.getByText(/5 attestations obtenues sur 7/).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(largeur);
    expect(await listViolations(page)).toEqual([]);

    await page.getByRole('button', { name: /^retirer : Attestation/ }).click();
    await page.getByText('Import retiré').waitFor();
    await page.getByRole('heading', { level: 1, name: /Aucun résultat Pix/ }).waitFor();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByRole('heading', { level: 1, name: '5 attestations de sixième cette année' }).waitFor();
    await page.getByRole('button', { name: /^retirer : Attestation/ }).click();
    await page.getByRole('heading', { level: 1, name: /Aucun résultat Pix/ }).waitFor();
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('asks whether a second file of the same usage replaces the first, and refuses what is no export', async () => {
    const { contexte, page, fautes } = await scene.open('chef@focale.example');
    const send = async (fichier: typeof FICHIER): Promise<void> => {
      await page.getByRole('button', { name: 'Importer un export' }).click();
      await page.getByLabel(/Export CSV de Pix Orga/).setInputFiles(fichier);
    };
    const certification = { ...FICHIER, name: '20261015_resultats_TG2.csv', buffer: buildExportPix('certif_classe') };
    await page.goto(PIX);
    await send(certification);
    expect(await page.getByLabel('Niveau : lignes sans classe').inputValue()).toBe('terminale');
    await page.getByRole('button', { name: 'Importer ces nombres' }).click();
    await page.getByRole('heading', { level: 1, name: '3 certifiés cette année' }).waitFor();
    await send(certification);
    await page.getByText('Certification : 1 import déjà compté').waitFor();
    await page.getByRole('button', { name: 'Importer ces nombres' }).click();
    await page
      .getByRole('alert')
      .getByText(/remplacer les imports précédents/)
      .waitFor();
    await page.getByLabel('Remplacer').check({ force: true });
    await page.getByRole('button', { name: 'Importer ces nombres' }).click();
    await page.getByRole('button', { name: 'Importer un export' }).waitFor();
    await page.getByRole('heading', { level: 1, name: '3 certifiés cette année' }).waitFor();
    await send({ ...FICHIER, name: 'autre.csv', buffer: Buffer.from('a;b\n1;2\n') });
    await page.getByRole('alert').getByText('Export non reconnu').waitFor();
    await page
      .getByRole('alert')
      .getByText(/collecte de profils/)
      .first()
      .waitFor();
    expect(fautes.filter((faute) => !faute.includes('400'))).toEqual([]);
    await contexte.close();
  });
});
