import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signIn } from '../harnais/navigateur.js';
import { type Scene, startScene } from '../harnais/scene.js';
import { declareRrupn } from './declare-rrupn.js';

const COLLEGE = '/etablissements/0990001N/annees/2026-2027';

describe('what the head declares, the SRANE sees', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await startScene();
  });

  afterAll(async () => {
    await scene.close();
  });

  async function readRecus(code: string): Promise<number> {
    const chemin = '/academies/22/annees/2026-2027/tableau-de-bord';
    const { attendus } = await scene.read<{ attendus: { code: string; recus: number }[] }>(
      'srane@focale.example',
      chemin,
    );
    return attendus.find((attendu) => attendu.code === code)?.recus ?? -1;
  }

  it('declares a RRUPN, sets the IMP and its entry, installs the commission; three lines tick themselves', async () => {
    const avant = {
      designation: await readRecus('designation'),
      imp: await readRecus('imp'),
      commission: await readRecus('commission'),
    };
    const { contexte, page, fautes } = await scene.open();
    await signIn(page, 'chef@focale.example');

    await declareRrupn(page, COLLEGE, {
      prenom: 'Zoé',
      nom: 'Trévignon',
      courriel: 'zoe.trevignon@academie.example',
    });

    await page
      .getByRole('button', { name: /compensation|Fixer/i })
      .first()
      .click();
    await page
      .getByText(/Indemnité pour mission particulière/)
      .first()
      .click();
    await page.getByLabel(/Taux annuel/).selectOption('625');
    await page.getByLabel(/Saisie dans STSWEB/).fill('2026-11-20');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Saisie dans STSWEB' })
      .getByText('le 20 novembre 2026')
      .waitFor();

    await page.goto(`${COLLEGE}/commission`);
    await page
      .getByRole('button', { name: /Installer|Déclarer|Modifier/ })
      .first()
      .click();
    await page.getByLabel(/Date d’installation/).fill('2026-11-19');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page
      .getByText(/19 novembre 2026/)
      .first()
      .waitFor();

    const film = await contexte.request.get(`/api/v1${COLLEGE}/film`);
    const { actions } = (await film.json()) as { actions: { fait: string | null; statut: string; origine: string }[] };
    for (const fait of ['designation.transmise', 'imp.saisie', 'commission.installee']) {
      expect(actions.find((action) => action.fait === fait)).toMatchObject({ statut: 'fait', origine: 'automatique' });
    }
    expect(await readRecus('designation')).toBe(avant.designation + 1);
    expect(await readRecus('imp')).toBe(avant.imp + 1);
    expect(await readRecus('commission')).toBe(avant.commission + 1);
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('finds that school behind the figure of the dashboard', async () => {
    const { contexte, page, fautes } = await scene.open();
    await signIn(page, 'srane@focale.example');
    await page.getByRole('heading', { level: 1, name: /120 établissements/ }).waitFor();
    await page.goto('/academies/22/annees/2026-2027/attendus/designation?etat=recu&departement=087&type=college');
    await page.getByText('Collège des Trois-Rivières').first().waitFor();
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('ticks a line in one click, undoes it, and logs an activity that the head cannot read', async () => {
    const { contexte, page, fautes } = await scene.open();
    await signIn(page, 'rrupn@focale.example');
    await page.goto('/etablissements/0990002P/annees/2026-2027/film');
    const reponse = page.waitForResponse((r) => r.request().method() === 'PATCH' && r.ok());
    await page
      .getByRole('checkbox', { name: /Repérer les élèves à accompagner/ })
      .first()
      .click();
    await reponse;
    const retour = page.waitForResponse((r) => r.request().method() === 'PATCH' && r.ok());
    await page.getByRole('button', { name: 'Annuler' }).first().click();
    await retour;

    await page.goto('/etablissements/0990002P/annees/2026-2027/journal');
    await page.getByRole('textbox', { name: 'Note' }).fill('Entretien confidentiel sur le réseau');
    await page.getByRole('spinbutton', { name: /^Durée/ }).fill('45');
    await page
      .getByRole('button', { name: /Ajouter|Noter|Enregistrer/ })
      .first()
      .click();
    await page.getByText('Entretien confidentiel sur le réseau').first().waitFor();
    expect(fautes).toEqual([]);
    await contexte.close();

    const chef = await scene.open();
    await signIn(chef.page, 'chef@focale.example');
    await chef.page.goto('/etablissements/0990002P/annees/2026-2027/journal');
    await chef.page.getByRole('heading', { level: 1 }).waitFor();
    await chef.page.waitForLoadState('networkidle');
    expect(await chef.page.content()).not.toContain('confidentiel');
    await chef.contexte.close();
  });
});
