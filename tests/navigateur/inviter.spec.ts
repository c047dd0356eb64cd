import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { PairSmtp, waitForLien } from '../fabriques/pair-smtp.js';
import { type Scene, startScene } from '../harnais/scene.js';

const INVITATIONS = '/academies/22/annees/2026-2027/invitations';
const MOT_DE_PASSE = 'une phrase assez longue';

describe('a territory is invited', () => {
  let pair: PairSmtp;
  let scene: Scene;

  beforeAll(async () => {
    pair = await PairSmtp.start();
    scene = await startScene({ SMTP_URL: pair.url });
    // Every school of the demonstration has a head: one of them has none any more.
    const client = new pg.Client({ connectionString: (await scene.instance.adresses()).superutilisateur });
    await client.connect();
    await client.query(`delete from habilitations where role = 'chef' and uai = (select min(e.uai) from etablissements e
      where e.academie = '22' and e.uai not in ('0990001N', '0990002P'))`);
    await client.end();
  });

  afterAll(async () => {
    await scene.close();
    await pair.close();
  });

  it('after a preview, with its progress, a result that stays, and a filter of who is left', async () => {
    const { contexte, page, fautes } = await scene.open('srane@focale.example');
    await page.goto('/academies/22/annees/2026-2027/etablissements');
    await page.getByRole('link', { name: 'Inviter les directions et les RRUPN' }).click();
    await page.getByRole('button', { name: 'Voir qui serait invité' }).click();
    await page.getByText('aperçu : rien n’est parti').waitFor();
    expect(pair.recus).toEqual([]);
    await page.getByRole('button', { name: /^Envoyer \d/ }).click();
    await page.getByText('invitation envoyée').waitFor({ timeout: 120_000 });
    await page.reload();
    await page.getByText('invitation envoyée').waitFor();
    expect(pair.recus.length).toBeGreaterThan(0);
    await page.getByLabel('Qui inviter').selectOption('rrupn');
    await page.getByRole('button', { name: 'Voir qui serait invité' }).click();
    await page.getByText('aperçu : rien n’est parti').waitFor();
    const avant = pair.recus.length;
    await page.getByRole('button', { name: /^Envoyer \d/ }).click();
    await page.getByText('invitation envoyée').waitFor();
    const adresses = pair.recus.slice(avant).map(({ destinataire, sujet }) => {
      expect(sujet).toBe('Focale : activez votre accès de RRUPN');
      return destinataire;
    });
    expect(adresses.length).toBeGreaterThan(0);
    expect(new Set(adresses).size).toBe(adresses.length);
    expect(new URL(page.url()).pathname).toBe(INVITATIONS);
    expect(fautes).toEqual([]);
    await contexte.close();
  });

  it('and whoever heads a school opens an account from the link of its mailbox', async () => {
    const [recu, ...autres] = pair.recus.filter(({ texte }) => texte.includes('/invitation/'));
    expect(autres).toEqual([]);
    const boite = recu?.destinataire ?? '';
    const courriel = `nouvelle.direction@${boite.split('@')[1]}`;
    const { contexte, page, fautes } = await scene.open();
    await page.goto(await waitForLien(pair, boite));
    await page.getByLabel(/^Prénom/).fill('Nour');
    await page.getByLabel(/^Nom/).fill('Direction');
    await page.getByLabel(/^Votre adresse académique/).fill(courriel);
    await page.getByLabel(/^Date de prise de fonction/).fill('2026-09-01');
    await page.getByRole('button', { name: 'Recevoir mon lien' }).click();
    await page.getByText('Ouvrez maintenant votre messagerie').waitFor();
    await page.goto(await waitForLien(pair, courriel, 'activation'));
    await page.getByLabel(/^Mot de passe/).fill(MOT_DE_PASSE);
    await page.getByLabel('Le même mot de passe').fill(MOT_DE_PASSE);
    await page.getByRole('button', { name: 'Activer mon compte' }).click();
    // Activating signs in.
    await page.getByRole('button', { name: /Mon compte/ }).waitFor();
    expect(fautes).toEqual([]);
    await contexte.close();
  });
});
