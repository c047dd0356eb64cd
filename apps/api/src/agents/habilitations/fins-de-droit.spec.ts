import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AgentFabrique } from '../../../../../tests/fabriques/fabriques.js';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import { FinsDeDroit } from './fins-de-droit.js';

const FIN = '2027-07-31';

describe('a right that ends soon', () => {
  let t: ApplicationDeTest;
  let uai: string;
  let nom: string;

  beforeAll(async () => {
    t = await startApplication();
    ({ uai, nom } = await t.fabriques.addEtablissement());
  });

  afterAll(async () => {
    await t.close();
  });

  async function addRrupn(options: { debut?: string; fin?: string; ouvert?: boolean } = {}): Promise<AgentFabrique> {
    const { debut = '2026-09-01', fin = FIN, ouvert = true } = options;
    const agent = await t.fabriques.addActeur('rrupn', { uai }, { debut, fin });
    if (ouvert) await t.fabriques.query(`update comptes set mot_de_passe = 'x' where agent = $1`, [agent.id]);
    return agent;
  }

  async function listAvis({ courriel }: AgentFabrique, ...jours: readonly string[]): Promise<string[]> {
    for (const jour of jours) {
      t.horloge.set(jour);
      for (let fois = 0; fois < 2; fois += 1) await t.application.get(FinsDeDroit).send();
    }
    const lettres = await t.fabriques.query<{ texte: string }>(
      `select texte from courriels where destinataire = $1 and sujet like '%prend fin%' order by cree_le`,
      [courriel],
    );
    return lettres.map(({ texte }) => texte);
  }

  it('is told a month before, then a week before, once each', async () => {
    const agent = await addRrupn();
    expect(await listAvis(agent, '2027-06-30')).toEqual([]);
    const [premier] = await listAvis(agent, '2027-07-01');
    expect(premier).toContain(`${nom} (${uai})`);
    expect(premier).toContain('31 juillet 2027');
    expect(await listAvis(agent, '2027-07-02', '2027-07-23')).toHaveLength(1);
    expect(await listAvis(agent, '2027-07-24', '2027-07-31')).toHaveLength(2);
    expect(await listAvis(agent, '2027-08-01')).toHaveLength(2);
  });

  it('is told though nobody looked on that very day', async () => {
    const agent = await addRrupn();
    expect(await listAvis(agent, '2027-07-10')).toHaveLength(1);
    expect(await listAvis(agent, '2027-07-30')).toHaveLength(2);
  });

  it('is not told when something continues it, nor to who cannot sign in, nor when it was given so short', async () => {
    const continue_ = await addRrupn();
    await t.fabriques.addHabilitation(continue_, 'rrupn', { uai }, { debut: '2027-08-01', fin: '2028-07-31' });
    const sansCompte = await addRrupn({ ouvert: false });
    const ferme = await addRrupn();
    await t.fabriques.query(`update comptes set actif = false where agent = $1`, [ferme.id]);
    const court = await addRrupn({ debut: '2027-07-28' });
    for (const agent of [continue_, sansCompte, ferme, court])
      expect(await listAvis(agent, '2027-07-01', '2027-07-28')).toEqual([]);
  });

  it('is told all at once to who holds several, and not again for another school', async () => {
    const autre = await t.fabriques.addEtablissement();
    const agent = await addRrupn();
    await t.fabriques.addHabilitation(agent, 'rrupn', { uai: autre.uai }, { debut: '2026-09-01', fin: FIN });
    const avis = await listAvis(agent, '2027-07-01');
    expect(avis).toHaveLength(1);
    expect(avis[0]).toContain(autre.uai);
    expect(avis[0]).toContain(uai);
  });
});
