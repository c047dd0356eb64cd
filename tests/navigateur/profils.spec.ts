import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listViolations } from '../harnais/navigateur.js';
import { type Scene, startScene } from '../harnais/scene.js';

const ACADEMIE = '/academies/22/annees/2026-2027';
const COLLEGE = '/etablissements/0990001N/annees/2026-2027';
const SRANE = 'srane@focale.example';
const CHEF = 'chef@focale.example';

interface FilmLu {
  readonly actions: readonly { code: string }[];
}

describe('the profile of an académie', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await startScene();
  });

  afterAll(async () => {
    await scene.close();
  });

  it('is kept by the SRANE: a contact, a resource, a date; the school reads them', async () => {
    const { contexte, page, fautes } = await scene.open(SRANE);

    await page.goto(`${ACADEMIE}/contacts`);
    await page.getByRole('button', { name: 'Ajouter un contact' }).click();
    await page.getByLabel(/Fonction ou service/).fill('Bureau des certifications');
    await page.getByLabel('Sujet').selectOption('pix');
    await page.getByLabel(/Adresse ou numéro/).fill('prenom.nom@academie.example');
    await page.getByText('Cette adresse ressemble à celle d’une personne').waitFor();
    await page.getByLabel(/Adresse ou numéro/).fill('certifications@academie.example');
    expect(await listViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await page.getByText('certifications@academie.example').waitFor();

    await page.getByRole('button', { name: 'retirer : Portail ARENA' }).click();
    await page.getByText('Contact retiré').waitFor();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByRole('button', { name: 'retirer : Portail ARENA' }).waitFor();

    await page.goto(`${ACADEMIE}/ressources`);
    await page.getByRole('button', { name: 'donner l’adresse : Kit de certification Pix' }).click();
    const fiche = page.getByRole('dialog');
    await fiche.getByLabel('Adresse').fill('site sans schéma');
    await fiche.getByRole('button', { name: 'Enregistrer' }).click();
    await fiche.getByText(/commence par https/).waitFor();
    await fiche.getByLabel('Adresse').fill('https://ressource.example/kit');
    await fiche.getByRole('button', { name: 'Enregistrer' }).click();
    await fiche.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'lien mort : Kit de certification Pix' }).click();
    await page.getByText('1 lien dit mort').waitFor();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByRole('button', { name: 'lien mort : Kit de certification Pix' }).waitFor();
    await page.getByLabel('Cocher Kit de certification Pix').check();
    await page.getByRole('button', { name: 'Vérifiées aujourd’hui' }).click();
    await page.getByText('1 ressource vérifiée').waitFor();
    expect(await listViolations(page)).toEqual([]);

    await page.goto(`${ACADEMIE}/dates`);
    await page.getByRole('button', { name: 'Ajouter une date' }).first().click();
    await page.getByLabel('Nature').selectOption('safer_internet_day');
    await page.getByLabel('Intitulé').fill('Journée pour un internet plus sûr');
    await page.getByLabel('Premier jour').fill('2027-02-09');
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await page.getByText('1 date pour 2026-2027, dont 1 à vérifier').waitFor();
    expect(await listViolations(page)).toEqual([]);
    expect(fautes).toEqual([]);
    await contexte.close();

    const chef = await scene.open(CHEF);
    await chef.page.goto(COLLEGE);
    await chef.page.getByRole('link', { name: 'À qui m’adresser' }).first().click();
    await chef.page.getByRole('link', { name: 'certifications@academie.example' }).waitFor();
    await chef.page.getByText('Journée pour un internet plus sûr').waitFor();
    expect(await chef.page.getByRole('link', { name: 'rarn@limoges.fr' }).count()).toBe(0);
    await chef.page.getByRole('searchbox').fill('amerana');
    await chef.page.getByRole('button', { name: 'Chercher', exact: true }).click();
    await chef.page.getByRole('heading', { level: 1, name: /1 contact sur/ }).waitFor();
    expect(await listViolations(chef.page)).toEqual([]);
    await chef.page.goto(`${COLLEGE}/ressources?theme=Pix`);
    await chef.page.getByRole('link', { name: /Kit de certification Pix/ }).waitFor();
    expect(await listViolations(chef.page)).toEqual([]);
    expect(chef.fautes).toEqual([]);
    await chef.contexte.close();
  });

  it('holds the ENT of a school: another one moves its film at once', async () => {
    const { contexte, page, fautes } = await scene.open(CHEF);
    const count = async (): Promise<number> => {
      const reponse = await page.request.get(`/api/v1${COLLEGE}/film`);
      return ((await reponse.json()) as FilmLu).actions.length;
    };
    const declare = async (ent: string, titre: RegExp): Promise<void> => {
      await page.getByRole('button', { name: /l’ENT$|autre ENT$/ }).click();
      await page.getByLabel(/ENT utilisé/).selectOption(ent);
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.getByRole('heading', { level: 1, name: titre }).waitFor();
    };
    await page.goto(COLLEGE);
    await page.getByRole('link', { name: 'Voir ou changer l’ENT' }).click();
    await declare('ent_creuse', /ENT Creuse, depuis le 22 novembre 2026/);
    const avec = await count();
    await declare('aucun', /n’a pas d’ENT/);
    expect(await count()).toBeLessThan(avec);
    await page
      .getByText(/Déclaré par/)
      .first()
      .waitFor();
    expect(await listViolations(page)).toEqual([]);
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('speaks the words of the académie', async () => {
    const { contexte, page, fautes } = await scene.open(SRANE);
    await page.goto(`${ACADEMIE}/parametres`);
    await page.locator('label', { hasText: /^RUPN/ }).click();
    await page.getByLabel(/Nom du service/).fill('DANE');
    await page.getByRole('button', { name: 'Enregistrer les paramètres' }).click();
    await page.getByText('Paramètres enregistrés').waitFor();
    await contexte.close();
    const chef = await scene.open(CHEF);
    await chef.page.goto(`${COLLEGE}/designations`);
    await chef.page.getByRole('link', { name: 'RUPN et missions', exact: true }).first().waitFor();
    await chef.page.getByRole('heading', { level: 1, name: /(?<!R)RUPN/ }).waitFor();
    await chef.page.getByText('RRUPN et missions').first().waitFor({ state: 'detached' });
    await chef.page.getByRole('link', { name: 'Fonctions numériques' }).click();
    await chef.page
      .getByText(/les RUPN de l’établissement, la DANE, le référent départemental .* lisent ces noms/)
      .waitFor();
    expect(fautes.concat(chef.fautes)).toEqual([]);
    await chef.contexte.close();
  });
});
