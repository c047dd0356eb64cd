import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listViolations } from '../harnais/navigateur.js';
import { type Scene, startScene } from '../harnais/scene.js';

const INDICATEURS = '/etablissements/0990002P/annees/2026-2027/vie-numerique/indicateurs';
const MODELE = '/academies/22/annees/2026-2027/indicateurs-modele';

describe('the indicators of the year', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await startScene();
  });

  afterAll(async () => {
    await scene.close();
  });

  it('ask about an unlikely value with the reason, send nothing until it is confirmed, and take it back', async () => {
    const { contexte, page, fautes } = await scene.open('chef@focale.example');
    const ecrites: (number | null)[] = [];
    page.on('request', (requete) => {
      if (requete.method() === 'PUT') ecrites.push((requete.postDataJSON() as { valeur: number | null }).valeur);
    });
    await page.goto(INDICATEURS);
    const ligne = page.getByRole('row', { name: /Comptes ÉduConnect actifs/ });
    const avant = await ligne.getByRole('cell').first().innerText();
    await ligne.getByRole('button', { name: /^(renseigner|modifier) : Comptes/ }).click();
    const dialogue = page.getByRole('dialog', { name: 'Comptes ÉduConnect actifs' });
    const valeur = dialogue.getByLabel(/^Valeur de l’année, en %/);
    await valeur.fill('112');
    await dialogue.getByRole('button', { name: 'Enregistrer', exact: true }).dblclick();
    await dialogue.getByText(/^112\s%\sdépasse\s100\s%\.$/).waitFor();
    await valeur.press('Enter');
    expect(ecrites).toEqual([]);
    expect(await listViolations(page)).toEqual([]);

    await dialogue.getByRole('button', { name: 'Confirmer et enregistrer' }).click();
    await page.getByText('« Comptes ÉduConnect actifs » renseigné').waitFor();
    await ligne.getByText('À vérifier : 112').first().waitFor();
    expect(ecrites).toEqual([112]);

    await page.getByRole('button', { name: 'Annuler' }).click();
    await ligne.getByText('À vérifier : 112').first().waitFor({ state: 'detached' });
    expect(await ligne.getByRole('cell').first().innerText()).toBe(avant);
    expect(ecrites).toHaveLength(2);
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('show the target that the SRANE sets', async () => {
    const srane = await scene.open('srane@focale.example');
    await srane.page.goto(MODELE);
    await srane.page.getByRole('button', { name: 'régler : Délai de résolution des tickets' }).click();
    const dialogue = srane.page.getByRole('dialog', { name: 'Délai de résolution des tickets' });
    await dialogue.getByLabel(/^Cible, en jours/).fill('4.5');
    await dialogue.getByRole('button', { name: 'Enregistrer' }).click();
    await srane.page.getByText('Indicateur réglé').waitFor();
    await srane.page.getByRole('heading', { level: 1, name: /version \d/ }).waitFor();
    const chef = await scene.open('chef@focale.example');
    await chef.page.goto(INDICATEURS);
    await chef.page
      .getByRole('row', { name: /Délai de résolution/ })
      .getByText(/^4,5\sjours$/)
      .waitFor();
    expect([...srane.fautes, ...chef.fautes]).toEqual([]);
    await Promise.all([srane.contexte.close(), chef.contexte.close()]);
  });
});
