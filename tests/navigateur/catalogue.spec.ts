import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { LIGNES_COMPTEES, LIGNES_DU_FILM } from '../fabriques/catalogue.js';
import { listViolations } from '../harnais/navigateur.js';
import { type Scene, startScene } from '../harnais/scene.js';

const ACADEMIE = '/academies/22/annees/2026-2027';
const FILM = `${ACADEMIE}/film-modele`;
const COLLEGE = '/etablissements/0990001N/annees/2026-2027';

interface ActionLue {
  code: string;
  cle: string;
  intitule: string;
  periode: number;
  statut: string;
  version: number;
}

describe('the SRANE writes the film, schools see it', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await startScene();
  });

  afterAll(async () => {
    await scene.close();
  });

  const readFilm = async (): Promise<ActionLue[]> =>
    (await scene.read<{ actions: ActionLue[] }>('chef@focale.example', `${COLLEGE}/film`)).actions;

  /** Waits until what was typed is saved. */
  const waitForBrouillon = (page: Page) => page.getByText(/^Brouillon enregistré le/).waitFor();

  async function tick(cle: string): Promise<void> {
    const action = (await readFilm()).find((candidate) => candidate.cle === cle);
    if (!action) throw new Error(`No line ${cle}`);
    const { contexte } = await scene.open('chef@focale.example');
    const reponse = await contexte.request.patch(`/api/v1${COLLEGE}/film/actions/${action.code}`, {
      data: { statut: 'fait', version: action.version },
    });
    expect(reponse.status()).toBe(200);
    await contexte.close();
  }

  it('corrects a published film: no school loses a tick on the lines that stay', async () => {
    await tick('mettre-jour-site-internet');
    await tick('informer-enseignants-pix-exemple');
    const avant = await readFilm();

    const { contexte, page, fautes } = await scene.open('srane@focale.example');
    await page.goto(ACADEMIE);
    await page.getByRole('link', { name: 'Film de l’académie' }).click();
    const compte = new RegExp(`compte ${LIGNES_DU_FILM} lignes, dont ${LIGNES_COMPTEES} à cocher`);
    await page.getByRole('heading', { level: 1, name: compte }).waitFor();

    // Reword.
    await page.getByLabel('Chercher').fill('site internet');
    await page.getByRole('button', { name: /^Modifier : Mettre à jour le site internet/ }).click();
    await page
      .getByLabel('Intitulé', { exact: true })
      .fill('Mettre à jour le site de l’établissement et ses mentions légales');
    await waitForBrouillon(page);
    await page.getByRole('button', { name: 'Fermer la fiche' }).click();

    // Add.
    await page.getByRole('button', { name: 'Ajouter une ligne' }).click();
    const ajout = page.getByRole('dialog');
    await ajout.getByLabel('Intitulé').fill('Vérifier les sauvegardes du réseau pédagogique');
    await ajout.getByLabel('Période', { exact: true }).selectOption('2');
    await ajout.getByLabel(/^Thème/).fill('RGPD');
    await ajout.getByRole('button', { name: 'Ajouter au brouillon' }).click();
    await page.getByLabel('Chercher').fill('sauvegardes');
    await page.getByRole('button', { name: /^Fermer : Vérifier les sauvegardes/ }).click();

    // Move by the keyboard, then to another period.
    await page.getByLabel('Chercher').fill('');
    const monter = page.getByRole('button', { name: /^Monter : Faire connaître les parcours Pix cybersécurité/ });
    await monter.focus();
    await page.keyboard.press('Enter');
    expect(await monter.evaluate((bouton) => bouton === bouton.ownerDocument.activeElement)).toBe(true);
    const charte = page.getByRole('listitem').filter({ hasText: 'Adopter une charte des échanges numériques' });
    await charte.getByRole('button', { name: /Autres gestes/ }).click();
    await charte.getByRole('button', { name: 'Déplacer…' }).click();
    await page.getByRole('dialog').getByLabel('Période', { exact: true }).selectOption('2');
    await page.getByRole('dialog').getByRole('button', { name: 'Déplacer' }).click();

    // Remove, undo, remove again.
    const remove = async () => {
      const ligne = page.getByRole('listitem').filter({ hasText: 'Informer tous les enseignants sur Pix' });
      await ligne.getByRole('button', { name: /Autres gestes/ }).click();
      await ligne.getByRole('button', { name: 'Retirer du film' }).click();
      await ligne.waitFor({ state: 'detached' });
    };
    await remove();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByRole('button', { name: /^Modifier : Informer tous les enseignants sur Pix/ }).waitFor();
    await remove();
    await waitForBrouillon(page);

    // Nothing is published yet.
    expect((await readFilm()).map(({ intitule }) => intitule)).toEqual(avant.map(({ intitule }) => intitule));

    // See the difference, publish.
    await page.getByRole('link', { name: 'Comparer et publier', exact: true }).last().click();
    await page.getByRole('heading', { level: 1, name: /5 lignes diffèrent de la version publiée/ }).waitFor();
    await page.getByText('Mettre à jour le site de l’établissement et ses mentions légales').first().waitFor();
    await page.getByRole('button', { name: 'Publier ce brouillon' }).click();
    const apercu = page.getByRole('dialog');
    await apercu.getByText(/établissements verront ce film dès maintenant/).waitFor();
    await apercu.getByRole('button', { name: 'Publier pour tous les établissements' }).click();
    await apercu.waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1, name: /Rien ne diffère/ }).waitFor();

    // The school.
    const apres = await readFilm();
    const find = (cle: string) => apres.find((action) => action.cle === cle);
    expect(find('mettre-jour-site-internet')).toMatchObject({
      intitule: 'Mettre à jour le site de l’établissement et ses mentions légales',
      statut: 'fait',
    });
    expect(find('informer-enseignants-pix-exemple')).toBeUndefined();
    expect(find('adopter-charte-echanges-numeriques')).toMatchObject({ periode: 2 });
    expect(apres.find(({ intitule }) => intitule.startsWith('Vérifier les sauvegardes'))).toMatchObject({
      statut: 'a_faire',
      periode: 2,
    });
    const gardees = new Set(apres.map(({ cle }) => cle));
    const toStatuts = (actions: ActionLue[]) =>
      actions
        .filter(({ cle }) => gardees.has(cle) && avant.some((a) => a.cle === cle))
        .map(({ cle, statut }) => [cle, statut]);
    expect(new Map(toStatuts(apres) as [string, string][])).toEqual(new Map(toStatuts(avant) as [string, string][]));
    const ecole = await scene.open('chef@focale.example');
    await ecole.page.goto(`${COLLEGE}/film`);
    await ecole.page.getByText('Vérifier les sauvegardes du réseau pédagogique').first().waitFor();
    await ecole.page.getByText('Adopter une charte des échanges numériques').first().waitFor();
    expect([...fautes, ...ecole.fautes]).toEqual([]);
    await ecole.contexte.close();
    await contexte.close();
  });

  it('finds no difference in the file it exported, and names each mistake of a wrong one', async () => {
    const { contexte, page, fautes } = await scene.open('srane@focale.example');
    await page.goto(`${FILM}/fichiers`);
    for (const format of ['CSV', 'XLSX']) {
      const telechargement = page.waitForEvent('download');
      await page.getByRole('link', { name: `Exporter en ${format}` }).click();
      const fichier = await (await telechargement).path();
      await page.getByLabel(/Fichier du film/).setInputFiles({
        name: `film.${format.toLowerCase()}`,
        mimeType: format === 'CSV' ? 'text/csv' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: await readFile(fichier),
      });
      await page.getByText(new RegExp(`lignes lues dans film.${format.toLowerCase()} : le film est déjà`)).waitFor();
      await page.getByText('Aucune différence').waitFor();
    }
    expect(fautes).toEqual([]);
    const reponse = await contexte.request.get(`/api/v1${FILM}/export?format=csv`);
    const faux = (await reponse.text()).replace('Novembre / décembre', 'Brumaire').replace(';tous;', ';partout;');
    await page
      .getByLabel(/Fichier du film/)
      .setInputFiles({ name: 'faux.csv', mimeType: 'text/csv', buffer: Buffer.from(faux) });
    await page.getByText(/Fichier refusé/).waitFor();
    await page
      .getByText(/ligne \d+, colonne periode/i)
      .first()
      .waitFor();
    await page
      .getByText(/ligne \d+, colonne applicabilite/i)
      .first()
      .waitFor();
    await contexte.close();
  });

  it('keeps both works when two people edit the same draft', async () => {
    const [une, autre] = [await scene.open('srane@focale.example'), await scene.open('srane@focale.example')];
    for (const { page } of [une, autre]) {
      await page.goto(FILM);
      await page.getByLabel('Chercher').fill('réseau pédagogique');
      await page.getByRole('button', { name: /^Modifier : Vérifier les sauvegardes/ }).click();
    }
    await une.page.getByLabel('Remarque').fill('Avec la collectivité');
    await waitForBrouillon(une.page);
    await autre.page.getByLabel('Base légale').fill('À rechercher');
    await autre.page.getByText(/a modifié ce brouillon le/).waitFor();
    await autre.page.getByText(/« Vérifier les sauvegardes du réseau pédagogique » : remarque/).waitFor();
    await autre.page.getByRole('button', { name: 'Garder ma saisie et continuer' }).click();
    await waitForBrouillon(autre.page);
    const { brouillon } = await scene.read<{
      brouillon: { lignes: { intitule: string; remarque: string | null; baseLegale: string | null }[] };
    }>('srane@focale.example', FILM);
    expect(brouillon.lignes.find(({ intitule }) => intitule.startsWith('Vérifier les sauvegardes'))).toMatchObject({
      remarque: 'Avec la collectivité',
      baseLegale: 'À rechercher',
    });

    // Given up, and taken back.
    await autre.page.getByRole('button', { name: 'Abandonner le brouillon' }).click();
    await autre.page.getByText('Brouillon abandonné').waitFor();
    await autre.page.getByRole('button', { name: 'Annuler' }).click();
    await waitForBrouillon(autre.page);
    expect([...une.fautes, ...autre.fautes]).toEqual([]);
    await une.contexte.close();
    await autre.contexte.close();
  });

  it('sets when an attendu is due, and confirms a default deadline as it stands', async () => {
    const { contexte, page, fautes } = await scene.open('srane@focale.example');
    await page.goto(`${ACADEMIE}/attendus-modele`);
    const ligne = page.getByRole('listitem').filter({ hasText: 'Lettre de mission signée' });
    await ligne.getByText('Échéance par défaut, à confirmer par l’académie').waitFor();
    await ligne.getByLabel(/Échéance/).fill('2026-11-30');
    await ligne.getByRole('button', { name: /^Enregistrer l’échéance/ }).click();
    await ligne.getByText(/Échéance fixée par l’académie/).waitFor();
    const designation = page.getByRole('listitem').filter({ hasText: 'Désignation du ou des RRUPN' });
    await designation.getByRole('button', { name: /^Confirmer/ }).click();
    await designation.getByText(/Échéance fixée par l’académie/).waitFor();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await designation.getByText('Échéance par défaut, à confirmer par l’académie').waitFor();
    const attendus = await scene.read<{ code: string; echeance: string }[]>(
      'chef@focale.example',
      `${COLLEGE}/attendus`,
    );
    expect(attendus.find(({ code }) => code === 'lettre')?.echeance).toBe('2026-11-30');
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('only reads for a référent départemental', async () => {
    const { contexte, page, fautes } = await scene.open('departement87@focale.example');
    await page.goto(FILM);
    await page.getByRole('heading', { level: 2, name: /Août/ }).waitFor();
    expect(await page.getByRole('button', { name: /^(Modifier|Monter|Ajouter une ligne)/ }).count()).toBe(0);
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it.each([1280, 320])('has nothing for axe to find at %i px, and nothing scrolls sideways', async (largeur) => {
    const { contexte, page, fautes } = await scene.open('srane@focale.example', { largeur });
    for (const ecran of [
      FILM,
      `${FILM}/comparaison?avec=annee_precedente`,
      `${FILM}/fichiers`,
      `${ACADEMIE}/attendus-modele`,
      ACADEMIE,
    ]) {
      await page.goto(ecran);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      if (ecran === FILM) await page.getByRole('button', { name: /^Modifier : Désigner le ou les RRUPN/ }).click();
      expect([ecran, await listViolations(page)]).toEqual([ecran, []]);
      const deborde = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([ecran, deborde]).toEqual([ecran, 0]);
    }
    expect(fautes).toEqual([]);
    await contexte.close();
  });
});
