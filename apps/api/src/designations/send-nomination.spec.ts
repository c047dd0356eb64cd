import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addMandat, toDesignations } from '../../../../tests/fabriques/designations.js';
import { type ApplicationDeTest, AUJOURDHUI, startApplication } from '../../../../tests/harnais/application-de-test.js';
import { waitFor } from '../../../../tests/harnais/wait-for.js';
import { SendNomination } from './send-nomination.js';

describe('the mail that tells a RRUPN of the nomination', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication({ travaux: true, env: { URL_PUBLIQUE: 'https://focale.essai.example' } });
  });

  afterAll(async () => {
    await t.close();
  });

  const readMails = (courriel: string): Promise<{ texte: string }[]> =>
    t.fabriques.query(`select texte from courriels where destinataire = $1 and sujet like '%désigné%'`, [courriel]);

  async function waitForMail(courriel: string): Promise<string> {
    await waitFor(async () => (await readMails(courriel)).length > 0);
    return (await readMails(courriel))[0]!.texte;
  }

  it('comes after the transmission, says where to answer, and comes once', async () => {
    const mandat = await addMandat(t.fabriques, { domaines: ['conseiller'] });
    const { uai, id, agent } = mandat;
    const chef = await t.client(await t.fabriques.addActeur('chef', { uai }));
    await chef
      .post(`${toDesignations(mandat)}/transmission`)
      .send({ version: 1 })
      .expect(200);
    const texte = await waitForMail(agent.courriel);
    expect(texte).toContain(`${agent.prenom} ${agent.nom}`);
    expect(texte).toContain('du 1er septembre 2026 au 31 juillet 2027');
    expect(texte).toContain('Domaines confiés : Conseiller la direction.');
    expect(texte).toContain(`https://focale.essai.example/etablissements/${uai}/annees/2026-2027/designations`);

    const fait = { uai, annee: 2026, code: 'designation.transmise', objet: id, date: AUJOURDHUI };
    await t.application.get(SendNomination).execute(fait);
    expect(await readMails(agent.courriel)).toHaveLength(1);
  });

  it('names the mission as the académie does', async () => {
    const mandat = await addMandat(t.fabriques, { domaines: ['conseiller'] });
    const { uai, agent } = mandat;
    await t.fabriques.query(
      `insert into parametres_academie (academie, annee, cle, valeur)
       select academie, 2026, 'libelleRole', '"RUPN"' from etablissements where uai = $1`,
      [uai],
    );
    const chef = await t.client(await t.fabriques.addActeur('chef', { uai }));
    await chef
      .post(`${toDesignations(mandat)}/transmission`)
      .send({ version: 1 })
      .expect(200);
    const texte = await waitForMail(agent.courriel);
    expect(texte).toContain('référent pour les usages pédagogiques numériques (RUPN)');
    expect(texte).not.toContain('RRUPN');
  });

  it('does not come for a mandate that was sent back before the delivery', async () => {
    const { uai, id, agent } = await addMandat(t.fabriques);
    await t.application
      .get(SendNomination)
      .execute({ uai, annee: 2026, code: 'designation.transmise', objet: id, date: AUJOURDHUI });
    expect(await readMails(agent.courriel)).toEqual([]);
  });
});
