import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isVide, toTexteBrut } from '@focale/texte-riche';
import { type ApplicationDeTest, startApplication } from '../../../../../tests/harnais/application-de-test.js';
import type { BilanVue } from '../bilan.vue.js';

describe('a new bilan on 10 June, over the demonstration', () => {
  let t: ApplicationDeTest;

  beforeAll(async () => {
    t = await startApplication({ demonstration: true });
    t.horloge.set('2027-06-10');
  });

  afterAll(async () => {
    await t.close();
  });

  async function readSiens(courriel: string): Promise<BilanVue[]> {
    const [agent] = await t.fabriques.query<{ id: string }>(`select id from agents where courriel = $1`, [courriel]);
    const ecoles = await t.fabriques.query<{ uai: string }>(
      `select distinct uai::text from mandats where agent = $1 and annee = 2026 and etat <> 'brouillon' order by uai`,
      [agent!.id],
    );
    const client = await t.client(agent!);
    const bilans: BilanVue[] = [];
    for (const { uai } of ecoles) {
      const { body } = await client.get(`/api/v1/etablissements/${uai}/annees/2026-2027/bilans/moi`).expect(200);
      bilans.push(body as BilanVue);
    }
    return bilans;
  }

  it('is written at 80 % at least, without a word typed, in both schools of its author', async () => {
    const bilans = await readSiens('rrupn@focale.example');
    expect(bilans).toHaveLength(2);
    for (const { blocs, remplissage } of bilans) {
      const deLaDeclaration = blocs.filter(
        ({ origine, contenu }) => origine === 'calcule' && contenu && !isVide(contenu),
      );
      expect(deLaDeclaration.length / blocs.length).toBeGreaterThanOrEqual(0.8);
      expect(remplissage).toMatchObject({ blocs: 17, remplis: deLaDeclaration.length });
      for (const { contenu } of deLaDeclaration)
        expect(toTexteBrut(contenu!)).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });

  it('names nobody beside its author: neither colleagues nor members of the commission', async () => {
    const noms = await t.fabriques.query<{ nom: string }>(`select distinct nom from agents where length(nom) > 4`);
    for (const { blocs, agent } of await readSiens('rrupn@focale.example')) {
      const texte = blocs.map(({ contenu }) => (contenu ? toTexteBrut(contenu) : '')).join('\n');
      const cites = noms.filter(({ nom }) => nom !== agent.nom && new RegExp(`\\b${nom}\\b`).test(texte));
      expect(cites).toEqual([]);
    }
  });

  it('says, in a school that did little, what would fill each empty block, and where', async () => {
    const ecoles = await t.fabriques.query<{ agent: string; uai: string }>(
      `select distinct on (m.uai) m.agent, m.uai::text from mandats m
       join suivis s on s.uai = m.uai and s.annee = m.annee
       where m.annee = 2026 and m.etat = 'acceptee' order by m.uai limit 60`,
    );
    let plusVide: BilanVue | undefined;
    for (const { agent, uai } of ecoles) {
      const client = await t.client({ id: agent });
      const { body } = await client.get(`/api/v1/etablissements/${uai}/annees/2026-2027/bilans/moi`).expect(200);
      const lu = body as BilanVue;
      if (!plusVide || lu.remplissage.remplis < plusVide.remplissage.remplis) plusVide = lu;
    }
    const vides = plusVide!.blocs.filter(({ vide }) => vide);
    expect(vides.length).toBeGreaterThan(5);
    for (const { code, manque } of vides) {
      expect(manque?.phrase).toMatch(/\S.*[.?]$/);
      if (code !== 'appreciation' && code !== 'difficultes') expect(manque?.page).toEqual(expect.any(String));
    }
  });
});
