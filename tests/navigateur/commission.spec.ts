import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { signIn } from '../harnais/navigateur.js';
import { type Scene, startScene } from '../harnais/scene.js';

const LYCEE = '/etablissements/0990002P/annees/2026-2027';

interface LigneDeFilm {
  fait: string | null;
  statut: string;
  origine: string;
}

describe('a year of the commission numérique', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await startScene();
  });

  afterAll(async () => {
    await scene.close();
  });

  async function findLigne(page: Page, fait: string): Promise<LigneDeFilm | undefined> {
    const reponse = await page.request.get(`/api/v1${LYCEE}/film`);
    const { actions } = (await reponse.json()) as { actions: LigneDeFilm[] };
    return actions.find((action) => action.fait === fait);
  }

  it('plans a meeting, calls its members, notes who came, decides, adopts the charter; the film follows', async () => {
    const { contexte, page, fautes } = await scene.open();
    await signIn(page, 'chef@focale.example');

    await page.goto(`${LYCEE}/commission`);
    await page.getByRole('button', { name: 'Ajouter un membre' }).click();
    await page.getByLabel('Qualité').selectOption('documentaliste');
    await page.getByLabel('Prénom').fill('Noé');
    await page.getByLabel('Nom', { exact: true }).fill('Belvaude');
    await page.getByLabel(/Courriel/).fill('noe.belvaude@academie.example');
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await page.getByText('noe.belvaude@academie.example').waitFor();

    await page.getByRole('link', { name: 'Réunions', exact: true }).click();
    await page.getByRole('button', { name: 'Planifier une réunion' }).click();
    await page.getByLabel('Objet').fill('Commission du deuxième trimestre');
    // The hour is proposed.
    await page.getByLabel('Date', { exact: true }).fill('2026-11-22');
    await page.getByLabel('Lieu').fill('Salle du conseil');
    await page.getByLabel(/Ordre du jour/).fill('Charte d’usage (20 min)\nPoint Pix');
    await page.getByRole('button', { name: 'Planifier la réunion' }).click();
    await page.getByRole('heading', { level: 1, name: 'Commission du deuxième trimestre' }).waitFor();
    await page.getByText('Charte d’usage (20 min)').waitFor();
    await page.getByText(/^Dimanche 22 novembre 2026 · 17 h 30/).waitFor();
    expect(await findLigne(page, 'reunion.planifiee')).toMatchObject({ statut: 'fait', origine: 'automatique' });

    await page.getByRole('button', { name: 'Convoquer les membres' }).click();
    const apercu = page.getByRole('dialog');
    await apercu.getByText('noe.belvaude@academie.example').waitFor();
    await apercu
      .getByText(/Salle du conseil/)
      .first()
      .waitFor();
    await apercu.getByRole('button', { name: /^Envoyer à/ }).click();
    await page.getByText(/Convocation envoyée le 22 novembre 2026/).waitFor();

    const reunion = page.url();
    await page.goto(LYCEE);
    await page.getByRole('link', { name: /dimanche 22 novembre 2026/ }).waitFor();
    await page.goto(reunion);

    await page.getByRole('button', { name: 'Tous présents' }).click();
    await page
      .getByRole('group', { name: /Présence de Noé Belvaude/ })
      .getByRole('button', { name: 'Excusé' })
      .click();
    await page.getByRole('button', { name: 'Enregistrer les présences' }).click();
    await page.getByText('Présences enregistrées').waitFor();

    await page.getByRole('button', { name: 'Ajouter une décision' }).click();
    await page.getByLabel('Ce qui est décidé').fill('Relire la charte avec les délégués');
    await page.getByLabel(/Qui s’en charge/).fill('Noé Belvaude');
    await page.getByLabel(/Pour le/).fill('2027-01-15');
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await page.getByRole('rowheader', { name: 'Relire la charte avec les délégués' }).waitFor();

    await page.getByLabel('Texte du compte rendu').fill('La charte est relue article par article.');
    await page.getByRole('button', { name: 'Enregistrer le compte rendu' }).click();
    await page.getByText('Compte rendu enregistré').waitFor();
    await page.getByRole('button', { name: 'La réunion a eu lieu' }).click();
    await page.getByText('Tenue', { exact: true }).waitFor();
    expect(await findLigne(page, 'reunion.tenue')).toMatchObject({ statut: 'fait', origine: 'automatique' });

    await page.goto(`${LYCEE}/commission/documents`);
    await page.getByRole('button', { name: /Ajouter.*Charte/ }).click();
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await page.getByRole('button', { name: 'Déclarer l’adoption' }).first().click();
    await page.getByLabel('Date du conseil d’administration').fill('2026-11-19');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /adoptée depuis le 19 novembre 2026/ }).waitFor();
    expect(await findLigne(page, 'charte.adoptee')).toMatchObject({ statut: 'fait', origine: 'automatique' });

    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('moves a decision along in one click, and takes it back', async () => {
    const { contexte, page, fautes } = await scene.open();
    await signIn(page, 'chef@focale.example');
    await page.goto(`${LYCEE}/commission/actions`);
    const ligne = page.getByRole('row', { name: /Relire la charte avec les délégués/ });
    await ligne.getByRole('button', { name: /^fait/ }).click();
    await ligne.getByRole('button', { name: /^rouvrir/ }).waitFor();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await ligne.getByRole('button', { name: /^commencer/ }).waitFor();
    expect(fautes).toEqual([]);
    await contexte.close();
  });
});
