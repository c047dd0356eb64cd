import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Scene, startScene } from '../harnais/scene.js';

const LYCEE = '/etablissements/0990002P/annees/2026-2027';

describe('the small registers of a school', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await startScene();
  });

  afterAll(async () => {
    await scene.close();
  });

  it('adds, corrects and removes a GAR subscription, and gives it back', async () => {
    const { contexte, page, fautes } = await scene.open('chef@focale.example');
    await page.goto(`${LYCEE}/vie-numerique/gar`);
    await page.getByRole('button', { name: 'Ajouter un abonnement' }).click();
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await page.getByText('Nommez la ressource.').waitFor();
    await page.getByLabel('Ressource').fill('Atlas des littoraux');
    await page.getByLabel('Dernier jour').fill('2027-08-31');
    await page.getByLabel('Licences (facultatif)').fill('35');
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
    const ligne = page.getByRole('row', { name: /Atlas des littoraux/ });
    await ligne.getByRole('button', { name: /^modifier/ }).click();
    const dialogue = page.getByRole('dialog');
    await dialogue.getByLabel('Suite pour l’année suivante').selectOption('renouvele');
    await dialogue.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText('Abonnement modifié').waitFor();
    await ligne.getByRole('button', { name: /^supprimer/ }).click();
    await page.getByText('Abonnement supprimé').waitFor();
    await ligne.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await ligne.getByText('35').waitFor();
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('follows a breach: what is asked of a request is not what is asked of it', async () => {
    const { contexte, page, fautes } = await scene.open('chef@focale.example');
    await page.goto(`${LYCEE}/vie-numerique/rgpd`);
    await page.getByRole('button', { name: 'Noter une demande ou une violation' }).click();
    const genre = page.getByLabel('De quoi s’agit-il ?');
    await genre.selectOption('violation');
    await page.getByLabel(/^Notifiée à la CNIL le/).fill('2026-11-21T10:00');
    await genre.selectOption('droits');
    await page.getByLabel('Objet').fill('Accès demandé par lou@famille.example');
    await page.getByLabel('Reçue le').fill('2026-11-20T08:00');
    await page.getByRole('button', { name: 'Noter', exact: true }).click();
    await page.getByText(/Retirez l’adresse de courriel/).waitFor();
    await page.getByLabel('Objet').fill('Accès au dossier d’un élève de 4e');
    await page.getByRole('button', { name: 'Noter', exact: true }).click();
    const ligne = page.getByRole('row', { name: /dossier d’un élève de 4e/ });
    await ligne.getByRole('button', { name: /^suivre/ }).click();
    const dialogue = page.getByRole('dialog');
    await dialogue.getByLabel(/^Réponse donnée le/).fill('2026-11-21T18:00');
    await dialogue.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await ligne.getByText('Close', { exact: true }).waitFor();
    // The address was refused, as the browser tells.
    expect(fautes).toEqual([expect.stringContaining('400')]);
    await contexte.close();
  });

  it('keeps the number of the register with its day, and empties both', async () => {
    const { contexte, page, fautes } = await scene.open('chef@focale.example');
    await page.goto(`${LYCEE}/vie-numerique/rgpd`);
    const ouvrir = page.getByRole('button', { name: /le registre et le dossier$/ });
    await ouvrir.click();
    const traitements = page.getByLabel(/^Traitements inscrits dans RADIO/);
    await traitements.fill('17');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText(/17 traitements inscrits dans RADIO/).waitFor();
    await ouvrir.click();
    await traitements.fill('');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText(/n’est pas relevé/).waitFor();
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('says where an objective and a training need stand', async () => {
    const { contexte, page, fautes } = await scene.open('chef@focale.example');
    await page.goto(`${LYCEE}/vie-numerique/educap`);
    await page.getByLabel(/^Positionnement de l’année complété le/).fill('2026-11-20');
    await page.getByRole('button', { name: 'Enregistrer les dates' }).click();
    await page.getByRole('heading', { level: 1, name: /complété le 20 novembre 2026/ }).waitFor();
    await page.getByRole('button', { name: 'Ajouter un objectif' }).click();
    await page.getByRole('textbox', { name: 'Objectif' }).fill('Relier les usages à la charte');
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await page.getByRole('button', { name: 'faire le point : Relier les usages à la charte' }).click();
    const dialogue = page.getByRole('dialog');
    await dialogue.getByLabel(/^Point d’étape/).fill('Deux équipes sur cinq');
    await dialogue.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText('Deux équipes sur cinq').first().waitFor();

    await page.goto(`${LYCEE}/commission/formations`);
    await page.getByRole('button', { name: 'Ajouter un besoin' }).click();
    await page.getByLabel('Formation souhaitée').fill('Différencier avec les parcours');
    await page.getByLabel(/^Nombre de personnes/).fill('12');
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await page
      .getByRole('row', { name: /Différencier avec les parcours/ })
      .getByText('12 personnes')
      .waitFor();
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('logs an activity, and corrects its duration', async () => {
    const { contexte, page, fautes } = await scene.open('rrupn@focale.example');
    await page.goto(`${LYCEE}/journal`);
    await page.getByRole('spinbutton', { name: /^Durée/ }).fill('90');
    await page.getByLabel('Note (facultatif)').fill('Bascule des comptes');
    await page.getByRole('button', { name: 'Noter', exact: true }).click();
    const ligne = page.getByRole('row', { name: /Bascule des comptes/ });
    await ligne.getByRole('button', { name: /^modifier/ }).click();
    const dialogue = page.getByRole('dialog');
    await dialogue.getByRole('spinbutton', { name: /^Durée/ }).fill('45');
    await dialogue.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await ligne.getByText('45 min').waitFor();
    expect(fautes).toEqual([]);
    await contexte.close();
  });
});
